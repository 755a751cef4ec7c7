package dev.migrate;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.migrate.comparison.GeneratedChanges;
import dev.migrate.execution.UnknownDatabaseException;
import dev.migrate.revision.Revision;
import dev.migrate.revision.RevisionGraph;
import dev.migrate.revision.RevisionId;

/**
 * The places in a graph of revisions whose schema a database has.
 *
 * @param places the heads of each place, the lowest first; empty if there is none
 * @param atHeads the difference to the schema of all revisions
 */
record RevisionMatch(List<List<RevisionId>> places, GeneratedChanges atHeads) {

	private static final int SHOWN = 5;

	// Applies one revision after the other, and compares behind each.
	static RevisionMatch find(RevisionGraph graph, Consumer<RevisionId> apply, Comparison comparison)
			throws SQLException {
		List<List<RevisionId>> places = new ArrayList<>();
		Set<RevisionId> applied = new HashSet<>();
		GeneratedChanges changes = comparison.compare();
		for (Revision revision : graph.revisions()) {
			apply.accept(revision.id());
			applied.add(revision.id());
			changes = comparison.compare();
			if (isNone(changes)) {
				places.add(graph.currentHeads(applied));
			}
		}
		return new RevisionMatch(places, changes);
	}

	private static boolean isNone(GeneratedChanges changes) {
		return changes.isEmpty() && changes.listedDrops().isEmpty() && changes.refused().isEmpty();
	}

	UnknownDatabaseException explain(UnknownDatabaseException error) {
		if (this.places.isEmpty()) {
			return error.compared("Its schema is not that of any revision. " + differences(), "");
		}
		String all = this.places.stream().map((place) -> words(place, " and ")).collect(Collectors.joining(", or of "));
		String stamps = this.places.stream()
			.map((place) -> "migrate stamp " + words(place, " "))
			.collect(Collectors.joining(", or: "));
		return error.compared("Its schema is that of revision " + all + "." + doubt(), stamps);
	}

	// Revisions between two equal schemas change rows, which a comparison does not see.
	private String doubt() {
		return (this.places.size() == 1) ? ""
				: " These differ only in rows: look which of them the database has before you record one.";
	}

	private String differences() {
		return Stream.of(list("it lacks", this.atHeads.listed()), list("it has besides", this.atHeads.listedDrops()))
			.filter((text) -> !text.isEmpty())
			.collect(Collectors.joining("\n  ", "Beside all revisions:\n  ", ""));
	}

	private static String list(String title, List<String> changes) {
		String shown = changes.stream()
			.limit(SHOWN)
			.map((change) -> "\n    " + change.lines().findFirst().orElse(""))
			.collect(Collectors.joining());
		return changes.isEmpty() ? ""
				: title + " (" + changes.size() + ")" + shown + ((changes.size() > SHOWN) ? "\n    ..." : "");
	}

	private static String words(List<RevisionId> place, String between) {
		return place.stream().map(RevisionId::value).collect(Collectors.joining(between));
	}

	/** Compares the database with the revisions that are applied so far. */
	@FunctionalInterface
	interface Comparison {

		GeneratedChanges compare() throws SQLException;

	}

}
