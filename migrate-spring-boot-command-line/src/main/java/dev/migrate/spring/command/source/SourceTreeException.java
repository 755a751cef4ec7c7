package dev.migrate.spring.command.source;

import dev.migrate.error.MigrateException;

/** The source tree of the application is not there, or is not what it should be. */
public final class SourceTreeException extends MigrateException {

	private static final long serialVersionUID = 1L;

	SourceTreeException(String problem, String action) {
		super(problem, action);
	}

}
