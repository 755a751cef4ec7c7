package dev.migrate.spring.command.output;

/**
 * The result of a command: a record with the components of its JSON, which can also print
 * itself as text.
 */
public interface Report {

	/**
	 * Prints the result for a person.
	 * @param text the text to print to
	 */
	void print(Text text);

}
