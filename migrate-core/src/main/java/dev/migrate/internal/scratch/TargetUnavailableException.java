package dev.migrate.internal.scratch;

import java.sql.SQLException;

import dev.migrate.error.DatabaseState;
import dev.migrate.error.MigrateException;
import dev.migrate.targetschema.OtherDatabase;

/** The database with the target schema cannot be read. */
public final class TargetUnavailableException extends MigrateException {

	private static final long serialVersionUID = 1L;

	/**
	 * Reports a database that cannot be read.
	 * @param target the database
	 * @param cause the error of the database
	 */
	public TargetUnavailableException(OtherDatabase target, SQLException cause) {
		super("The target database " + target.describe() + " cannot be read: " + cause.getMessage(),
				"Look at the server, or correct --target or migrate.autogenerate.target.",
				new DatabaseState.Unchanged(), cause);
	}

}
