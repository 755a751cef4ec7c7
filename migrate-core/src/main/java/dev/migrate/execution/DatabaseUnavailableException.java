package dev.migrate.execution;

import dev.migrate.error.DatabaseState;
import dev.migrate.error.MigrateException;

/** The database does not answer, or it does not let this user in. */
public final class DatabaseUnavailableException extends MigrateException {

	private static final long serialVersionUID = 1L;

	/**
	 * A database that cannot be had.
	 * @param problem what it refuses
	 * @param action what to do next
	 * @param cause what the driver said
	 */
	public DatabaseUnavailableException(String problem, String action, Throwable cause) {
		super(problem, action, new DatabaseState.Unknown(), cause);
	}

}
