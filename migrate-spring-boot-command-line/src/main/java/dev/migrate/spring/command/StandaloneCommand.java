package dev.migrate.spring.command;

import dev.migrate.spring.command.output.Output;

/** A command that needs no application: nothing of it is started. */
public interface StandaloneCommand {

	/**
	 * Runs the command.
	 * @param output where it prints
	 * @return how it ended
	 */
	ExitCode run(Output output);

}
