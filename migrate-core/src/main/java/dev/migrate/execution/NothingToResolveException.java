package dev.migrate.execution;

import dev.migrate.error.MigrateException;

/** No statement of a revision waits for a person to say what became of it. */
public final class NothingToResolveException extends MigrateException {

	private static final long serialVersionUID = 1L;

	NothingToResolveException(String problem, String action) {
		super(problem, action);
	}

}
