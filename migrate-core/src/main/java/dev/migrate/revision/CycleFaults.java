package dev.migrate.revision;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.migrate.error.Fault;
import dev.migrate.error.Location;

/** The faults of revisions that come after themselves. */
final class CycleFaults {

	private static final int MAX_MEMBERS = 10;

	private final RevisionIndex index;

	private CycleFaults(RevisionIndex index) {
		this.index = index;
	}

	static List<Fault> in(RevisionIndex index, Links needs) {
		CycleFaults search = new CycleFaults(index);
		return Cycles.in(needs).stream().map(search::fault).toList();
	}

	private Fault fault(List<RevisionId> cycle) {
		String links = IntStream.range(0, Math.min(cycle.size(), MAX_MEMBERS))
			.mapToObj((i) -> link(this.index.get(cycle.get(i)), cycle.get((i + 1) % cycle.size())))
			.collect(Collectors.joining(", "));
		String more = (cycle.size() > MAX_MEMBERS) ? " and " + (cycle.size() - MAX_MEMBERS) + " more" : "";
		return new Fault(place(this.index.get(cycle.get(0)), cycle.get(1 % cycle.size())),
				cycle.size() + " revisions form a cycle: " + links + more + ". Correct one of these links.");
	}

	private static String link(Revision revision, RevisionId below) {
		String verb = revision.downRevisions().contains(below) ? " comes after " : " depends on ";
		return "'" + revision.id() + "'" + verb + "'" + below + "' (" + place(revision, below) + ")";
	}

	private static Location place(Revision revision, RevisionId below) {
		return revision.downRevisions().contains(below) ? revision.keys().downRevisions() : revision.keys().dependsOn();
	}

}
