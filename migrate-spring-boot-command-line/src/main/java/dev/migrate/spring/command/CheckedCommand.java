package dev.migrate.spring.command;

import java.util.Optional;

/** A command whose words make sense one by one, but not always together. */
public interface CheckedCommand {

	/**
	 * Says what makes no sense, before anything is started.
	 * @return a sentence about what was typed and what to type instead, or empty if all
	 * is well
	 */
	Optional<String> misuse();

}
