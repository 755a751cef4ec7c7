package dev.migrate.internal.dialect.sqlite.catalog;

import java.util.ArrayList;
import java.util.List;

import dev.migrate.internal.dialect.sqlite.SqliteSyntax;
import dev.migrate.internal.script.SqlTokens;
import dev.migrate.internal.script.Token;

/**
 * The words of a statement, read from left to right. SQLite keeps only statements that it
 * could parse, so whatever is not expected here does not occur.
 */
final class Lexemes {

	private static final Lexeme END = new Lexeme(Token.SEMICOLON, "", Integer.MAX_VALUE, Integer.MAX_VALUE);

	private final String sql;

	private final List<Lexeme> all = new ArrayList<>();

	private int at;

	Lexemes(String sql) {
		this.sql = sql;
		SqlTokens.read(sql, new SqliteSyntax(), (token, start, end) -> {
			if (token != Token.BLANK && token != Token.COMMENT) {
				this.all.add(new Lexeme(token, sql.substring(start, end), start, end));
			}
		});
	}

	boolean atEnd() {
		return this.at >= this.all.size();
	}

	Lexeme peek() {
		return peek(0);
	}

	private Lexeme peek(int offset) {
		return (this.at + offset < this.all.size()) ? this.all.get(this.at + offset) : END;
	}

	Lexeme next() {
		Lexeme next = peek();
		this.at++;
		return next;
	}

	// Moves behind some words if they come next.
	boolean accept(String... words) {
		for (int i = 0; i < words.length; i++) {
			if (!peek(i).is(words[i])) {
				return false;
			}
		}
		this.at += words.length;
		return true;
	}

	String name() {
		return next().name();
	}

	// Moves behind the next opening parenthesis.
	void open() {
		while (!atEnd() && peek().token() != Token.OPEN) {
			next();
		}
		next();
	}

	// Whether there is another element of a list; moves behind the comma or the closing
	// parenthesis.
	boolean more() {
		return next().is(",");
	}

	// The text within the parentheses that come next.
	String inside() {
		int start = next().end();
		int depth = 1;
		Lexeme last = END;
		while (depth > 0 && !atEnd()) {
			last = next();
			depth += (last.token() == Token.OPEN) ? 1 : 0;
			depth -= (last.token() == Token.CLOSE) ? 1 : 0;
		}
		return this.sql.substring(start, last.start()).strip();
	}

	// The text up to a comma or a closing parenthesis of this level, or the end.
	String element() {
		int start = peek().start();
		int end = start;
		int depth = 0;
		while (!atEnd() && (depth > 0 || !(peek().is(",") || peek().token() == Token.CLOSE))) {
			Lexeme next = next();
			depth += (next.token() == Token.OPEN) ? 1 : 0;
			depth -= (next.token() == Token.CLOSE) ? 1 : 0;
			end = next.end();
		}
		return this.sql.substring(start, end);
	}

	// The text of words without a blank between them, such as -1.5 or x'00'.
	String literal() {
		Lexeme first = next();
		int end = first.end();
		while (peek().start() == end && !peek().is(",") && peek().token() != Token.CLOSE) {
			end = next().end();
		}
		if (first.is("-") || first.is("+")) {
			return (end == first.end()) ? first.text() + literal() : this.sql.substring(first.start(), end);
		}
		return this.sql.substring(first.start(), end);
	}

	// The rest of the statement.
	String rest() {
		return atEnd() ? "" : this.sql.substring(peek().start()).strip();
	}

}
