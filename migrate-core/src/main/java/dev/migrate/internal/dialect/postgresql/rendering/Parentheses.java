package dev.migrate.internal.dialect.postgresql.rendering;

/** The parentheses of an expression. */
final class Parentheses {

	private Parentheses() {
	}

	static String without(String sql) {
		return enclose(sql) ? sql.substring(1, sql.length() - 1) : sql;
	}

	// Whether the first parenthesis closes at the end, so that no more are needed.
	static boolean enclose(String sql) {
		if (!sql.startsWith("(")) {
			return false;
		}
		int depth = 0;
		for (int i = 0; i < sql.length(); i++) {
			char c = sql.charAt(i);
			if (c == '\'' || c == '"') {
				i = closing(sql, i, c);
			}
			else if (c == '(') {
				depth++;
			}
			else if (c == ')' && --depth == 0) {
				return i == sql.length() - 1;
			}
		}
		return false;
	}

	private static int closing(String sql, int start, char quote) {
		int end = sql.indexOf(quote, start + 1);
		return (end < 0) ? sql.length() : end;
	}

}
