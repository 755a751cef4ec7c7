package dev.migrate.spring.command.line;

import dev.migrate.error.MigrateException;

/** The words of a command cannot be understood. Nothing has been started. */
final class UsageException extends MigrateException {

	private static final long serialVersionUID = 1L;

	UsageException(String problem, String action) {
		super(problem, action);
	}

}
