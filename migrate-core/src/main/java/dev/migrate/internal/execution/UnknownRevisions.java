package dev.migrate.internal.execution;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import dev.migrate.execution.DatabaseAheadException;
import dev.migrate.internal.history.AppliedRevision;
import dev.migrate.revision.RevisionId;

/**
 * The revisions that are in the database but not in the files.
 *
 * @param rows their rows
 */
record UnknownRevisions(List<AppliedRevision> rows) {

	DatabaseAheadException error(List<String> locations) {
		return new DatabaseAheadException(ids(),
				"The database is ahead of this application. It has revisions for which there is no file in "
						+ String.join(", ", locations) + ":"
						+ this.rows.stream().map(UnknownRevisions::describe).collect(Collectors.joining()),
				"Start the application that has these revisions; or restore their files; or take them back with this "
						+ "application, since the database keeps their downgrade: " + downgrades()
						+ "; or, if this application can work with them, set migrate.database-ahead=allow.");
	}

	private List<RevisionId> ids() {
		return this.rows.stream().map(AppliedRevision::id).toList();
	}

	private static String describe(AppliedRevision row) {
		String version = (row.applicationVersion() != null) ? " by application " + row.applicationVersion() : "";
		return "\n  " + row.id() + " (" + row.revision().title() + "), from " + row.source() + ", applied "
				+ row.appliedAt() + " by " + row.appliedBy() + " on " + row.host() + version;
	}

	// One downgrade for each place where the unknown revisions begin. It names the
	// branch, so that other branches stay.
	private String downgrades() {
		Set<RevisionId> ids = Set.copyOf(ids());
		return this.rows.stream()
			.filter((row) -> row.downRevisions().stream().noneMatch(ids::contains))
			.map((row) -> "migrate downgrade " + row.id() + "@"
					+ (row.downRevisions().isEmpty() ? "base" : row.downRevisions().get(0)))
			.collect(Collectors.joining(" and "));
	}

}
