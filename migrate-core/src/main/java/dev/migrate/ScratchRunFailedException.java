package dev.migrate;

import java.sql.SQLException;

import dev.migrate.error.DatabaseState;
import dev.migrate.error.MigrateException;
import dev.migrate.internal.dialect.ScratchDatabases;

/**
 * The revisions cannot be applied in a scratch database, so their schema cannot be
 * compared. No other database was touched.
 */
public final class ScratchRunFailedException extends MigrateException {

	private static final long serialVersionUID = 1L;

	private ScratchRunFailedException(String action, MigrateException cause) {
		super("The revisions cannot be applied in the scratch database. " + cause.problem(), action,
				new DatabaseState.Unchanged(), cause);
	}

	static ScratchRunFailedException of(MigrateException failure, SQLException error, ScratchDatabases databases) {
		return new ScratchRunFailedException(databases.advice(error).orElse(failure.action()), failure);
	}

}
