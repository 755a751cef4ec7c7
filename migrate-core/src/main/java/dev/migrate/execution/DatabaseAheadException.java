package dev.migrate.execution;

import java.util.List;
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
				"Start the application that has these revisions; or restore their files; or downgrade with this "
						+ "application, since the database keeps their downgrade; or, if this application can work with "
						+ "them, set migrate.database-ahead=allow.");
		this.unknown = unknown.stream().map(AppliedRevision::id).toList();
	}

	private static String describe(AppliedRevision row) {
		String version = (row.applicationVersion() != null) ? " by application " + row.applicationVersion() : "";
		return "\n  " + row.id() + " (" + row.revision().title() + "), from " + row.source() + ", applied "
				+ row.appliedAt() + " by " + row.appliedBy() + " on " + row.host() + version;
	}

	/**
	 * What only the database has.
	 * @return the revisions
	 */
	public List<RevisionId> unknown() {
		return this.unknown;
	}

}
