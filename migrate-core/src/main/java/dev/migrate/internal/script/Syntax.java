package dev.migrate.internal.script;

/**
 * The lexical rules of a database: the form of its quotes and comments, and the places
 * where a semicolon does not end a statement. Stateless and thread-safe.
 */
public interface Syntax {

	/**
	 * Moves the cursor behind the token at its position, by at least one character. Most
	 * tokens are the same everywhere: {@link Cursor#standard()} reads them.
	 * @param cursor a cursor that is not at the end of its text
	 * @return the kind of the token
	 */
	Token next(Cursor cursor);

	/**
	 * Starts to follow the words of a statement.
	 * @return the state of a statement without words
	 */
	StatementShape shape();

}
