package dev.migrate.spring.command;

import dev.migrate.error.MigrateException;

/** A command cannot do its work, for a reason that the command itself has found. */
public final class CommandException extends MigrateException {

	private static final long serialVersionUID = 1L;

	/**
	 * An error of a command. Nothing was done.
	 * @param problem the failure and its reason
	 * @param action the remedy, such as the words to type instead
	 */
	public CommandException(String problem, String action) {
		super(problem, action);
	}

}
