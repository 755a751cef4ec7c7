package dev.migrate.internal.script;

/** The tokens of SQL text, for code that has to look into a statement. */
public final class SqlTokens {

	private SqlTokens() {
	}

	/**
	 * Shows every token of a text, in order.
	 * @param sql the text
	 * @param syntax the lexical rules of its database
	 * @param reader receives the tokens
	 */
	public static void read(String sql, Syntax syntax, Reader reader) {
		Cursor cursor = new Cursor(sql);
		while (!cursor.atEnd()) {
			Token token = cursor.next(syntax);
			reader.see(token, cursor.start(), cursor.position());
		}
	}

	/** Receives tokens. */
	@FunctionalInterface
	public interface Reader {

		/**
		 * Receives a token.
		 * @param token its kind
		 * @param start the index of its first character
		 * @param end the index behind its last character
		 */
		void see(Token token, int start, int end);

	}

}
