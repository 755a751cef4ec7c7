package dev.migrate.execution;

import dev.migrate.error.DatabaseState;
import dev.migrate.error.MigrateException;

/** The database does not answer, or it does not let this user in. */
public final class DatabaseUnavailableException extends MigrateException {

	private static final long serialVersionUID = 1L;

	DatabaseUnavailableException(String problem, String action, Throwable cause) {
		super(problem, action, new DatabaseState.Unknown(), cause);
	}

}
