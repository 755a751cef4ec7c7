package dev.migrate.internal.execution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import dev.migrate.internal.history.AppliedRevision;
import dev.migrate.revision.Revision;
import dev.migrate.revision.RevisionGraph;
import dev.migrate.revision.RevisionId;

/**
 * The order in which a database was built. It is that of the files, unless a file has
 * another place among the revisions since it was applied.
 *
 * @param comparison the comparison of the files with the database
 */
record BuiltOrder(RevisionComparison comparison) {

	// The last revision that was built is the first to go.
	List<Revision> backwards(List<Revision> revisions) {
		if (this.comparison.edited().isEmpty()) {
			return revisions;
		}
		List<Revision> parentsFirst = new ArrayList<>(revisions);
		Collections.reverse(parentsFirst);
		Map<RevisionId, Integer> places = places(parentsFirst);
		return revisions.stream()
			.sorted(Comparator.comparing((revision) -> -places.getOrDefault(revision.id(), 0)))
			.toList();
	}

	// Empty if the records do not form a graph together: then the files decide.
	private Map<RevisionId, Integer> places(List<Revision> parentsFirst) {
		List<Revision> records = parentsFirst.stream()
			.map((revision) -> this.comparison.applied().find(revision.id()))
			.filter(Objects::nonNull)
			.map(AppliedRevision::revision)
			.toList();
		Map<RevisionId, Integer> places = new HashMap<>();
		RevisionGraph.of(among(records), new ArrayList<>())
			.ifPresent((graph) -> graph.revisions().forEach((revision) -> places.put(revision.id(), places.size())));
		return places;
	}

	// Without the names of what stays.
	private static List<Revision> among(List<Revision> records) {
		Set<String> names = new HashSet<>();
		records.forEach((record) -> {
			names.add(record.id().value());
			names.addAll(record.branchLabels());
		});
		return records.stream()
			.map((record) -> new Revision(record.id(),
					record.downRevisions().stream().filter((down) -> names.contains(down.value())).toList(),
					record.dependsOn().stream().filter(names::contains).toList(), record.branchLabels(),
					record.message(), null, record.location()))
			.toList();
	}

}
