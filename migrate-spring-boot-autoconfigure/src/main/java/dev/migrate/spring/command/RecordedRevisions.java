package dev.migrate.spring.command;

import java.util.List;

import dev.migrate.Migrate;
import dev.migrate.history.HistoryEntry;
import dev.migrate.history.HistoryQuery;
import dev.migrate.revision.RevisionId;

/**
 * The revisions in the history of the database. They are found without the files, which
 * may be gone or broken.
 */
final class RecordedRevisions {

	private static final int LOOKED_AT = 10_000;

	private final Migrate migrate;

	RecordedRevisions(Migrate migrate) {
		this.migrate = migrate;
	}

	// A whole id, or the start of one and only one.
	RevisionId find(String text) {
		List<RevisionId> found = this.migrate.history(HistoryQuery.NEWEST.atMost(LOOKED_AT))
			.stream()
			.map(HistoryEntry::revision)
			.filter((id) -> id.value().startsWith(text))
			.distinct()
			.toList();
		return found.stream().filter((id) -> id.value().equals(text)).findFirst().orElseGet(() -> only(text, found));
	}

	private static RevisionId only(String text, List<RevisionId> found) {
		if (found.size() == 1) {
			return found.get(0);
		}
		String problem = found.isEmpty() ? "The history of the database has no revision '" + text + "'."
				: "Several revisions start with '" + text + "': " + String.join(", ", Words.ids(found)) + ".";
		throw new CommandException(problem,
				found.isEmpty() ? "See what it has with: migrate log" : "Type more characters of the one you mean.");
	}

}
