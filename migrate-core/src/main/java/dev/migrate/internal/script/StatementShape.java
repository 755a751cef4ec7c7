package dev.migrate.internal.script;

/**
 * Follows the words of one statement to know where it ends: semicolons in the body of a
 * routine or trigger do not end it, and data may follow it. Has state: each statement
 * needs its own object.
 */
public interface StatementShape {

	/**
	 * Receives the next word.
	 * @param word a cursor on the word, for use with {@link Cursor#is(String)}
	 * @param depth the number of open parentheses
	 */
	void word(Cursor word, int depth);

	/**
	 * Whether the statement is within a body, where a semicolon does not end it.
	 * @return {@code true} from the word that opens the body to the word that closes it
	 */
	boolean inBody();

	/**
	 * Whether the lines after the statement are data for it, up to a line with
	 * <code>\.</code>.
	 * @return {@code true} for {@code COPY ... FROM stdin}
	 */
	boolean takesData();

}
