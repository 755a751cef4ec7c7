package dev.migrate.spring.command.output;

import org.jspecify.annotations.Nullable;

/** The terminal of a person. */
public interface Terminal {

	/**
	 * Whether the terminal shows more than ASCII.
	 * @return whether its encoding is UTF-8
	 */
	boolean unicode();

	/**
	 * Whether the terminal shows standard error. It always shows standard output.
	 * @return false if standard error goes to a file or a pipe
	 */
	default boolean showsErrors() {
		return true;
	}

	/**
	 * Asks the person, and waits for the answer.
	 * @param question the question, on its own line
	 * @return the answer, or {@code null} if the person has gone
	 */
	@Nullable String ask(String question);

	/**
	 * Asks the person for a secret, and does not show the answer.
	 * @param question the question
	 * @return the answer, or {@code null} if the person has gone
	 */
	@Nullable String askSecret(String question);

}
