package dev.migrate.spring.command.line;

import dev.migrate.error.MigrateException;
import dev.migrate.spring.command.output.Secrets;

import org.springframework.core.NestedExceptionUtils;

/** The application in which a command was to run failed, for a reason of its own. */
final class ApplicationFailedException extends MigrateException {

	private static final long serialVersionUID = 1L;

	ApplicationFailedException(Throwable failure) {
		super("The application failed: "
				+ Secrets.mask(String.valueOf(NestedExceptionUtils.getMostSpecificCause(failure).getMessage())),
				"Type the command without --format json: then Spring Boot says more. See its settings with: migrate doctor");
	}

}
