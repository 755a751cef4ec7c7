package dev.migrate.spring.command.line;

import dev.migrate.error.DatabaseState;
import dev.migrate.error.MigrateException;
import dev.migrate.spring.command.output.Secrets;

import org.springframework.core.NestedExceptionUtils;

/**
 * The application failed before a command could run in it, for a reason outside Migrate.
 */
final class ApplicationFailedException extends MigrateException {

	private static final long serialVersionUID = 1L;

	ApplicationFailedException(Throwable failure) {
		super("The application failed: "
				+ Secrets.mask(String.valueOf(NestedExceptionUtils.getMostSpecificCause(failure).getMessage())),
				advice(NestedExceptionUtils.getMostSpecificCause(failure)), new DatabaseState.Unknown(), failure);
	}

	private static String advice(Throwable cause) {
		return (cause instanceof OutOfMemoryError)
				? "Give the process more memory, for example 1 GB: java -Xmx1g -jar app.jar migrate ..."
				: "Correct it; -vv prints the stack trace, and migrate doctor shows the settings with their sources.";
	}

}
