package dev.migrate.execution;

import java.util.List;

import dev.migrate.error.MigrateException;
import dev.migrate.revision.RevisionId;

/** The database has revisions that this application does not have. */
public final class DatabaseAheadException extends MigrateException {

	private static final long serialVersionUID = 1L;

	private final transient List<RevisionId> unknown;

	/**
	 * Revisions that only the database has.
	 * @param unknown the revisions
	 * @param problem the facts about them
	 * @param action what to do next
	 */
	public DatabaseAheadException(List<RevisionId> unknown, String problem, String action) {
		super(problem, action);
		this.unknown = List.copyOf(unknown);
	}

	/**
	 * The revisions that only the database has.
	 * @return the revisions
	 */
	public List<RevisionId> unknown() {
		return this.unknown;
	}

}
