package dev.migrate.execution;

import dev.migrate.error.DatabaseState;
import dev.migrate.error.MigrateException;

/** The database does not answer, or it refuses this user. */
public final class DatabaseUnavailableException extends MigrateException {

	private static final long serialVersionUID = 1L;

	/**
	 * A database that cannot be used.
	 * @param problem what went wrong
	 * @param action what to do next
	 * @param cause the driver's error
	 */
	public DatabaseUnavailableException(String problem, String action, Throwable cause) {
		super(problem, action, new DatabaseState.Unknown(), cause);
	}

}
