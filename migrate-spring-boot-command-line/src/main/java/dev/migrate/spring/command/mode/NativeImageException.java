package dev.migrate.spring.command.mode;

import dev.migrate.error.MigrateException;

/** A command was given to a native image. */
final class NativeImageException extends MigrateException {

	private static final long serialVersionUID = 1L;

	NativeImageException() {
		super("A native image cannot run commands: its beans are fixed at build time, "
				+ "including those that change the database.",
				"Use the jar of the same application: java -jar app.jar migrate ...");
	}

}
