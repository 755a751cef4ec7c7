package dev.migrate.spring.command.output;

/**
 * The result of a command: a record whose components are its JSON, and which can print
 * itself as text.
 */
public interface Report {

	/**
	 * Prints the result for a person.
	 * @param text where to
	 */
	void print(Text text);

}
