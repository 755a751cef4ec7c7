package dev.migrate.spring.command;

/** A command that needs the application: its configuration, and usually its database. */
public interface ApplicationCommand {

	/**
	 * Runs the command. Whether it reads or changes the database depends on the command.
	 * @param context the application, and the output of the command
	 * @return the result for the shell
	 */
	ExitCode run(CommandContext context);

}
