package dev.migrate.internal.dialect.sqlite;

import dev.migrate.internal.script.Cursor;
import dev.migrate.internal.script.StatementShape;
import dev.migrate.internal.script.Syntax;
import dev.migrate.internal.script.Token;

/**
 * Splits as the shell of SQLite does: no escapes in strings, no dollar quotes, block
 * comments that do not nest, four kinds of quoted identifiers. Stateless.
 */
public final class SqliteSyntax implements Syntax {

	@Override
	public Token next(Cursor cursor) {
		return switch (cursor.current()) {
			case '[' -> cursor.until(1, "]", Token.QUOTED, "quoted identifier");
			case '`' -> cursor.quoted('`', "quoted identifier");
			case '/' -> (cursor.peek(1) == '*') ? cursor.until(2, "*/", Token.COMMENT, "block comment")
					: cursor.take(1, Token.OTHER);
			default -> cursor.standard();
		};
	}

	@Override
	public StatementShape shape() {
		return new SqliteShape();
	}

}
