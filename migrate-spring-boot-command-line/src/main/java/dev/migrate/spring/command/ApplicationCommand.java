package dev.migrate.spring.command;

/** A command that needs the application: its configuration, and mostly its database. */
public interface ApplicationCommand {

	/**
	 * Runs the command.
	 * @param context what it works with
	 * @return how it ended
	 */
	ExitCode run(CommandContext context);

}
