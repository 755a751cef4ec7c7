package dev.migrate.spring.command.mode;

import dev.migrate.error.MigrateException;

/** A command was given to a native image. */
final class NativeImageException extends MigrateException {

	private static final long serialVersionUID = 1L;

	NativeImageException() {
		super("A native image cannot run commands: all its beans are decided, those that change the database too.",
				"Use the jar of the same application: java -jar app.jar migrate ...");
	}

}
