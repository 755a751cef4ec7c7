package dev.migrate.internal.dialect.postgresql;

import dev.migrate.internal.script.Cursor;
import dev.migrate.internal.script.StatementShape;
import dev.migrate.internal.script.Syntax;
import dev.migrate.internal.script.Token;

/**
 * Splits as psql does, with {@code standard_conforming_strings} on. Stateless.
 */
public final class PostgresqlSyntax implements Syntax {

	@Override
	public Token next(Cursor cursor) {
		return switch (cursor.current()) {
			case 'e', 'E' -> (cursor.peek(1) == '\'') ? escapeString(cursor) : cursor.standard();
			case '$' -> dollar(cursor);
			case '/' -> (cursor.peek(1) == '*') ? cursor.nestedComment() : cursor.take(1, Token.OTHER);
			case '\\' -> cursor.take(1, Token.SHELL_COMMAND);
			default -> cursor.standard();
		};
	}

	@Override
	public StatementShape shape() {
		return new PostgresqlShape();
	}

	// Reads {@code E'...'}, which continues if another string follows on a later line.
	private static Token escapeString(Cursor cursor) {
		int quote = 1;
		while (quote > 0) {
			int close = closingQuote(cursor, quote + 1);
			if (close < 0) {
				return cursor.unterminated("string", Token.QUOTED);
			}
			quote = continuation(cursor, close + 1);
			if (quote < 0) {
				return cursor.take(close + 1, Token.QUOTED);
			}
		}
		throw new IllegalStateException("A quote is never at the position of the prefix");
	}

	private static int closingQuote(Cursor cursor, int from) {
		int at = from;
		for (char c = cursor.peek(at); !cursor.isEnd(at); c = cursor.peek(at)) {
			if (c == '\\' || (c == '\'' && cursor.peek(at + 1) == '\'')) {
				at += 2;
			}
			else if (c == '\'') {
				return at;
			}
			else {
				at++;
			}
		}
		return -1;
	}

	// The position of the quote that opens the next part of the string, or -1.
	private static int continuation(Cursor cursor, int from) {
		int at = from;
		boolean lineEnd = false;
		while (true) {
			char c = cursor.peek(at);
			if (c == '\'') {
				return lineEnd ? at : -1;
			}
			if (c == '-' && cursor.peek(at + 1) == '-') {
				at = cursor.lineEnd(at);
			}
			else if (c == ' ' || (c >= '\t' && c <= '\r')) {
				lineEnd |= c == '\n' || c == '\r';
				at++;
			}
			else {
				return -1;
			}
		}
	}

	// Reads a dollar quote. A dollar sign that opens no quote is a parameter such as $1.
	private static Token dollar(Cursor cursor) {
		int length = 1;
		while (isTagPart(cursor.peek(length), length)) {
			length++;
		}
		if (cursor.peek(length) != '$') {
			return cursor.take(1, Token.OTHER);
		}
		String tag = cursor.ahead(length + 1);
		return cursor.until(length + 1, tag, Token.QUOTED, "dollar quote " + tag);
	}

	private static boolean isTagPart(char c, int index) {
		boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c >= 0x80;
		return letter || (index > 1 && c >= '0' && c <= '9');
	}

}
