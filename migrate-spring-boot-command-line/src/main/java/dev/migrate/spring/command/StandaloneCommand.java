package dev.migrate.spring.command;

import dev.migrate.spring.command.output.Output;

/** A command that runs without the application. */
public interface StandaloneCommand {

	/**
	 * Runs the command.
	 * @param output the output of the command
	 * @return the result for the shell
	 */
	ExitCode run(Output output);

}
