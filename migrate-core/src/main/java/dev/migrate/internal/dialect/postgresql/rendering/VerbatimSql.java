package dev.migrate.internal.dialect.postgresql.rendering;

import java.util.regex.Pattern;

import dev.migrate.internal.dialect.postgresql.PostgresqlSyntax;
import dev.migrate.internal.script.SqlTokens;
import dev.migrate.internal.script.Token;

/**
 * Writes a statement so that a file keeps each character of its quoted text. A carriage
 * return may be lost with the line ends of a file. A line of a text may read as a marker
 * of a section, and a part of it as a placeholder. Such texts are written with escapes.
 */
final class VerbatimSql {

	private static final Pattern FRAGILE = Pattern.compile("\r|\\$\\{|--[^\n]*migrate:");

	private VerbatimSql() {
	}

	static String of(String statement) {
		if (!FRAGILE.matcher(statement).find()) {
			return statement;
		}
		StringBuilder written = new StringBuilder();
		SqlTokens.read(statement, new PostgresqlSyntax(), (token, start, end) -> {
			String text = statement.substring(start, end);
			written.append((token == Token.QUOTED && FRAGILE.matcher(text).find()) ? escaped(text) : text);
		});
		return written.toString();
	}

	// Whether a quoted text spans lines, so that blanks at their ends count.
	static boolean hasLinesInQuotes(String sql) {
		boolean[] found = new boolean[1];
		SqlTokens.read(sql, new PostgresqlSyntax(),
				(token, start, end) -> found[0] |= token == Token.QUOTED && sql.substring(start, end).contains("\n"));
		return found[0];
	}

	private static String escaped(String quoted) {
		return switch (quoted.charAt(0)) {
			case '"' -> "U&" + quoted.replace("\\", "\\\\")
				.replace("\r", "\\000D")
				.replace("${", "\\0024{")
				.replace("--", "\\002D-");
			case '\'' -> "E" + safe(quoted.replace("\\", "\\\\"));
			case '$' -> "E'" + safe(body(quoted).replace("\\", "\\\\").replace("'", "''")) + "'";
			default -> safe(quoted);
		};
	}

	private static String body(String dollarQuoted) {
		int tag = dollarQuoted.indexOf('$', 1) + 1;
		return dollarQuoted.substring(tag, dollarQuoted.length() - tag);
	}

	private static String safe(String content) {
		return content.replace("\r", "\\r").replace("${", "\\x24{").replace("--", "\\x2D-");
	}

}
