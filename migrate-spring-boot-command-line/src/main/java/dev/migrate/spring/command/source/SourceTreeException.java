package dev.migrate.spring.command.source;

import dev.migrate.error.MigrateException;

/**
 * The source tree of the application cannot be found or used, or a setting or program for
 * it fails.
 */
public final class SourceTreeException extends MigrateException {

	private static final long serialVersionUID = 1L;

	SourceTreeException(String problem, String action) {
		super(problem, action);
	}

}
