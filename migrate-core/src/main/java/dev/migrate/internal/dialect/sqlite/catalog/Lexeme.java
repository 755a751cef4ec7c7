package dev.migrate.internal.dialect.sqlite.catalog;

import dev.migrate.internal.script.Token;

/**
 * A token of a statement that is neither a blank nor a comment.
 *
 * @param token its kind
 * @param text its text
 * @param start the index of its first character
 * @param end the index behind its last character
 */
record Lexeme(Token token, String text, int start, int end) {

	boolean is(String word) {
		return this.token != Token.QUOTED && this.text.equalsIgnoreCase(word);
	}

	boolean isName() {
		return this.token == Token.WORD || this.token == Token.QUOTED;
	}

	// The name without its quotes. SQLite also takes a string for a name.
	String name() {
		if (this.token != Token.QUOTED) {
			return this.text;
		}
		String inside = this.text.substring(1, this.text.length() - 1);
		char quote = this.text.charAt(0);
		return (quote == '[') ? inside : inside.replace("" + quote + quote, "" + quote);
	}

}
