package dev.migrate.script;

import java.io.IOException;

import dev.migrate.error.DatabaseState;
import dev.migrate.error.MigrateException;

/**
 * A new revision file could not be written.
 */
public final class RevisionNotWrittenException extends MigrateException {

	private static final long serialVersionUID = 1L;

	RevisionNotWrittenException(String problem, String action, IOException cause) {
		super(problem, action, new DatabaseState.Unchanged(), cause);
	}

}
