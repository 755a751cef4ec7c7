package dev.migrate.spring.command.output;

import org.jspecify.annotations.Nullable;

/** A person's terminal. */
public interface Terminal {

	/**
	 * Whether it shows more than ASCII.
	 * @return whether its encoding is UTF-8
	 */
	boolean unicode();

	/**
	 * Whether standard error can be read on it. Standard output can.
	 * @return false if standard error goes to a file or a pipe
	 */
	default boolean showsErrors() {
		return true;
	}

	/**
	 * Asks the person.
	 * @param question the question, on a line of its own
	 * @return the answer, or {@code null} if the person has gone
	 */
	@Nullable String ask(String question);

	/**
	 * Asks the person for something that nobody else is to read.
	 * @param question the question
	 * @return the answer, or {@code null} if the person has gone
	 */
	@Nullable String askSecret(String question);

}
