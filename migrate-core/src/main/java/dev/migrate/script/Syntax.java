package dev.migrate.script;

/**
 * The lexical rules of a database: what its quotes and comments look like, and where a
 * semicolon does not end a statement. Implementations are stateless and thread-safe.
 */
public interface Syntax {

	/**
	 * Moves the cursor behind the token at its position, by at least one character. Most
	 * tokens are the same everywhere: {@link Cursor#standard()} reads them.
	 * @param cursor a cursor that is not at the end of its text
	 * @return what the token is
	 */
	Token next(Cursor cursor);

	/**
	 * Starts to follow the words of a statement.
	 * @return what is known of a statement without words
	 */
	StatementShape shape();

}
