package dev.migrate.execution;

import java.sql.SQLException;

import dev.migrate.error.DatabaseState;
import dev.migrate.error.Location;
import dev.migrate.error.MigrateException;
import dev.migrate.revision.RevisionId;

/** A statement of a revision failed. */
public final class StepFailedException extends MigrateException {

	private static final long serialVersionUID = 1L;

	private final transient RevisionId revision;

	private final transient Location location;

	/**
	 * A statement that failed.
	 * @param revision its revision
	 * @param location its place in the file
	 * @param problem the statement, and the server's message
	 * @param action what to do next
	 * @param state how much of the run the database has
	 * @param cause the driver's error
	 */
	public StepFailedException(RevisionId revision, Location location, String problem, String action,
			DatabaseState state, SQLException cause) {
		super(problem, action, state, cause);
		this.revision = revision;
		this.location = location;
	}

	/**
	 * The revision that failed.
	 * @return its identity
	 */
	public RevisionId revision() {
		return this.revision;
	}

	/**
	 * The place of the statement, to the line that the server names.
	 * @return a line of the revision's file
	 */
	public Location location() {
		return this.location;
	}

}
