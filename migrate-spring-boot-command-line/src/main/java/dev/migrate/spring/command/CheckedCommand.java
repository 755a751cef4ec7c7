package dev.migrate.spring.command;

import java.util.Optional;

/** A command with options that can contradict each other. */
public interface CheckedCommand {

	/**
	 * Finds a contradiction in the words of the command, before anything is started.
	 * @return a sentence that names the contradiction and the words to type instead;
	 * empty if there is none
	 */
	Optional<String> misuse();

}
