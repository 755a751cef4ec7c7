package dev.migrate.spring.command;

import dev.migrate.error.MigrateException;

/** A command cannot do what it was asked to do, for a reason of its own. */
public final class CommandException extends MigrateException {

	private static final long serialVersionUID = 1L;

	/**
	 * An error of a command. Nothing was done.
	 * @param problem what the command cannot do, and why
	 * @param action what to type instead
	 */
	public CommandException(String problem, String action) {
		super(problem, action);
	}

}
