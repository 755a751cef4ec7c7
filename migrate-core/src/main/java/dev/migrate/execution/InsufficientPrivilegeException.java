package dev.migrate.execution;

import java.sql.SQLException;

import dev.migrate.error.DatabaseState;
import dev.migrate.error.MigrateException;

/** The database user may not read or write the tables of Migrate. */
public final class InsufficientPrivilegeException extends MigrateException {

	private static final long serialVersionUID = 1L;

	InsufficientPrivilegeException(String doing, SQLException cause) {
		super("The database user may not " + doing + ": " + cause.getMessage() + " (SQLSTATE " + cause.getSQLState()
				+ ")",
				"Grant it, choose another schema with migrate.schema, or use a login that may with migrate.user "
						+ "and migrate.password, on the command line --user and --ask-password.",
				new DatabaseState.Unchanged(), cause);
	}

}
