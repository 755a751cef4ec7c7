package dev.migrate.internal.script;

import org.jspecify.annotations.Nullable;

/**
 * A position in SQL text that moves token by token. It knows the tokens that all
 * databases share. A {@link Syntax} adds those of one product.
 */
public final class Cursor {

	/** The character behind the end of the text. */
	private static final char END = '\0';

	private final SourceText text;

	private int start;

	private int position;

	private @Nullable String unterminated;

	Cursor(String text) {
		this(new MemoryText(text), 0);
	}

	Cursor(SourceText text, int position) {
		this.text = text;
		this.position = position;
	}

	Token next(Syntax syntax) {
		this.start = this.position;
		return syntax.next(this);
	}

	/**
	 * Reads a token that is the same for all databases: blanks, words, {@code 'strings'}
	 * and {@code "identifiers"} whose quotes are doubled within, {@code --} comments,
	 * parentheses and semicolons.
	 * @return the token
	 */
	public Token standard() {
		char c = current();
		return switch (c) {
			case ' ', '\t', '\n', '\r', '\f', '\u000b' -> blanks();
			case '\'' -> quoted('\'', "string");
			case '"' -> quoted('"', "quoted identifier");
			case '-' -> (peek(1) == '-') ? lineComment() : take(1, Token.OTHER);
			case '(' -> take(1, Token.OPEN);
			case ')' -> take(1, Token.CLOSE);
			case ';' -> take(1, Token.SEMICOLON);
			case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> number();
			default -> Characters.isWordStart(c) ? word() : take(1, Token.OTHER);
		};
	}

	/**
	 * Reads a quoted token, in which the quote is written twice.
	 * @param quote the character that opens and closes it
	 * @param what its name in the message about a missing end
	 * @return the token
	 */
	public Token quoted(char quote, String what) {
		int from = this.position + 1;
		int close = this.text.indexOf(quote, from);
		while (close >= 0 && close + 1 < this.text.length() && this.text.charAt(close + 1) == quote) {
			close = this.text.indexOf(quote, close + 2);
		}
		return (close >= 0) ? moveTo(close + 1, Token.QUOTED) : unterminated(what, Token.QUOTED);
	}

	/**
	 * Reads up to a text that closes the token.
	 * @param length the length of its opening text
	 * @param close its closing text
	 * @param token its kind
	 * @param what its name in the message about a missing end
	 * @return the token
	 */
	public Token until(int length, String close, Token token, String what) {
		int end = this.text.indexOf(close, this.position + length);
		return (end >= 0) ? moveTo(end + close.length(), token) : unterminated(what, token);
	}

	/**
	 * Reads a comment from two hyphens to the end of the line.
	 * @return the token
	 */
	public Token lineComment() {
		return moveTo(Characters.lineEnd(this.text, this.position), Token.COMMENT);
	}

	/**
	 * Reads a block comment that may contain block comments.
	 * @return the token
	 */
	public Token nestedComment() {
		int depth = 1;
		int at = this.position + 2;
		while (at < this.text.length() && depth > 0) {
			int step = nesting(at);
			depth += step;
			at += (step != 0) ? 2 : 1;
		}
		return (depth == 0) ? moveTo(at, Token.COMMENT) : unterminated("block comment", Token.COMMENT);
	}

	private int nesting(int at) {
		if (this.text.startsWith("*/", at)) {
			return -1;
		}
		return this.text.startsWith("/*", at) ? 1 : 0;
	}

	private Token blanks() {
		int at = this.position + 1;
		while (at < this.text.length() && Characters.isBlank(this.text.charAt(at))) {
			at++;
		}
		return moveTo(at, Token.BLANK);
	}

	private Token word() {
		int at = this.position + 1;
		while (at < this.text.length() && Characters.isWordPart(this.text.charAt(at))) {
			at++;
		}
		return moveTo(at, Token.WORD);
	}

	private Token number() {
		int at = this.position + 1;
		while (at < this.text.length() && Characters.isNumberPart(this.text.charAt(at))) {
			at++;
		}
		return moveTo(at, Token.OTHER);
	}

	/**
	 * The character at the position.
	 * @return the character, or NUL behind the end of the text
	 */
	public char current() {
		return peek(0);
	}

	/**
	 * A character after the position.
	 * @param offset the distance from the position
	 * @return the character, or NUL behind the end of the text
	 */
	public char peek(int offset) {
		int at = this.position + offset;
		return (at < this.text.length()) ? this.text.charAt(at) : END;
	}

	/**
	 * Whether there is no character after the position.
	 * @param offset the distance from the position
	 * @return whether the text ends before it
	 */
	public boolean isEnd(int offset) {
		return this.position + offset >= this.text.length();
	}

	/**
	 * Finds the end of the line.
	 * @param offset the start of the search, in characters after the position
	 * @return the distance from the position to the end of the line
	 */
	public int lineEnd(int offset) {
		return Characters.lineEnd(this.text, this.position + offset) - this.position;
	}

	/**
	 * Moves over a number of characters.
	 * @param length the number
	 * @param token the kind of token that they form
	 * @return the token
	 */
	public Token take(int length, Token token) {
		return moveTo(this.position + length, token);
	}

	/**
	 * Moves to the end of the text, since a token is not closed.
	 * @param what its name in the message
	 * @param token the kind of token that it would be
	 * @return the token
	 */
	public Token unterminated(String what, Token token) {
		this.unterminated = what;
		return moveTo(this.text.length(), token);
	}

	/**
	 * Whether the token that was read last is a word, whatever its case.
	 * @param word a word of capital ASCII letters
	 * @return whether it is this word
	 */
	public boolean is(String word) {
		return Characters.equalsIgnoringCase(this.text, this.start, this.position, word);
	}

	/**
	 * The text from the position on.
	 * @param length the number of characters
	 * @return that text
	 */
	public String ahead(int length) {
		return this.text.substring(this.position, this.position + length);
	}

	Token moveTo(int target, Token token) {
		this.position = Math.min(target, this.text.length());
		return token;
	}

	boolean atEnd() {
		return this.position >= this.text.length();
	}

	// Where the token that was read last starts.
	int start() {
		return this.start;
	}

	// Where the token that was read last ends.
	int position() {
		return this.position;
	}

	@Nullable String unterminated() {
		return this.unterminated;
	}

}
