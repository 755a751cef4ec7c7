package dev.migrate.execution;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import dev.migrate.error.MigrateException;
import dev.migrate.history.AppliedRevision;
import dev.migrate.revision.RevisionId;

/** The database has revisions that this application does not have. */
public final class DatabaseAheadException extends MigrateException {

	private static final long serialVersionUID = 1L;

	private final transient List<RevisionId> unknown;

	DatabaseAheadException(List<AppliedRevision> unknown, List<String> locations) {
		super("The database is ahead of this application. It has revisions for which there is no file in "
				+ String.join(", ", locations) + ":"
				+ unknown.stream().map(DatabaseAheadException::describe).collect(Collectors.joining()),
				"Start the application that has these revisions; or restore their files; or take them back with this "
						+ "application, since the database keeps their downgrade: " + downgrades(unknown)
						+ "; or, if this application can work with them, set migrate.database-ahead=allow.");
		this.unknown = unknown.stream().map(AppliedRevision::id).toList();
	}

	private static String describe(AppliedRevision row) {
		String version = (row.applicationVersion() != null) ? " by application " + row.applicationVersion() : "";
		return "\n  " + row.id() + " (" + row.revision().title() + "), from " + row.source() + ", applied "
				+ row.appliedAt() + " by " + row.appliedBy() + " on " + row.host() + version;
	}

	// One for each place where the unknown begins. Its branch is named, so that what is
	// beside it stays.
	private static String downgrades(List<AppliedRevision> unknown) {
		Set<RevisionId> ids = unknown.stream().map(AppliedRevision::id).collect(Collectors.toSet());
		return unknown.stream()
			.filter((row) -> row.downRevisions().stream().noneMatch(ids::contains))
			.map((row) -> "migrate downgrade " + row.id() + "@"
					+ (row.downRevisions().isEmpty() ? "base" : row.downRevisions().get(0)))
			.collect(Collectors.joining(" and "));
	}

	/**
	 * What only the database has.
	 * @return the revisions
	 */
	public List<RevisionId> unknown() {
		return this.unknown;
	}

}
