package dev.migrate.spring.autoconfigure;

import dev.migrate.error.MigrateException;

/** An application without a command line was given a command. Nothing was done. */
final class NoCommandLineException extends MigrateException {

	private static final long serialVersionUID = 1L;

	NoCommandLineException() {
		super("This application cannot run commands: migrate-spring-boot-command-line is not on its class path.",
				"Add the dependency dev.migrate:migrate-spring-boot-command-line, which migrate-spring-boot-starter brings; "
						+ "or start the application without the word 'migrate'.");
	}

}
