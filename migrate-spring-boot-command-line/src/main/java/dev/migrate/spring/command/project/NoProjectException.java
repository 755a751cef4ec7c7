package dev.migrate.spring.command.project;

import dev.migrate.error.DatabaseState;
import dev.migrate.error.MigrateException;
import org.jspecify.annotations.Nullable;

/**
 * A directory has no project that could use Migrate, or the files of the project cannot
 * be read or written.
 */
final class NoProjectException extends MigrateException {

	private static final long serialVersionUID = 1L;

	NoProjectException(String problem, String action) {
		this(problem, action, null);
	}

	NoProjectException(String problem, String action, @Nullable Throwable cause) {
		super(problem, action, new DatabaseState.Unchanged(), cause);
	}

}
