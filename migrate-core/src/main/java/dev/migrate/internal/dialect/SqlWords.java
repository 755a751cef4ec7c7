package dev.migrate.internal.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of a statement: keywords in lower case, names as written with their
 * qualifiers, whole numbers, and each other sign separately. Comments and literals are
 * left out.
 */
public final class SqlWords {

	private final String sql;

	private final List<String> words = new ArrayList<>();

	private int position;

	private SqlWords(String sql) {
		this.sql = sql;
	}

	/**
	 * Reads the first words of a statement.
	 * @param sql the statement
	 * @param limit the greatest number of words
	 * @return the words
	 */
	public static List<String> of(String sql, int limit) {
		SqlWords words = new SqlWords(sql);
		while (words.position < sql.length() && words.words.size() < limit) {
			words.next();
		}
		return List.copyOf(words.words);
	}

	private void next() {
		char c = this.sql.charAt(this.position);
		if (Character.isWhitespace(c)) {
			this.position++;
		}
		else if (this.sql.startsWith("--", this.position)) {
			skipTo("\n");
		}
		else if (this.sql.startsWith("/*", this.position)) {
			skipComment();
		}
		else if (c == '\'') {
			this.position++;
			skipTo("'");
		}
		else if (c == '"' || Character.isUnicodeIdentifierStart(c) || c == '_') {
			this.words.add(name());
		}
		else if (Character.isDigit(c)) {
			this.words.add(number());
		}
		else {
			this.words.add(String.valueOf(c));
			this.position++;
		}
	}

	private String number() {
		int start = this.position;
		while (this.position < this.sql.length() && Character.isDigit(this.sql.charAt(this.position))) {
			this.position++;
		}
		return this.sql.substring(start, this.position);
	}

	private void skipTo(String end) {
		int found = this.sql.indexOf(end, this.position);
		this.position = (found < 0) ? this.sql.length() : found + end.length();
	}

	private void skipComment() {
		int depth = 0;
		do {
			if (this.sql.startsWith("/*", this.position)) {
				depth++;
				this.position += 2;
			}
			else if (this.sql.startsWith("*/", this.position)) {
				depth--;
				this.position += 2;
			}
			else {
				this.position++;
			}
		}
		while (depth > 0 && this.position < this.sql.length());
	}

	private String name() {
		int start = this.position;
		do {
			part();
		}
		while (this.position < this.sql.length() && this.sql.charAt(this.position) == '.' && ++this.position > 0);
		String name = this.sql.substring(start, this.position);
		return (name.indexOf('"') < 0) ? name.toLowerCase(Locale.ROOT) : name;
	}

	private void part() {
		if (this.position < this.sql.length() && this.sql.charAt(this.position) == '"') {
			do {
				this.position++;
				skipTo("\"");
			}
			while (this.position < this.sql.length() && this.sql.charAt(this.position) == '"');
			return;
		}
		while (this.position < this.sql.length() && isNamePart(this.sql.charAt(this.position))) {
			this.position++;
		}
	}

	private static boolean isNamePart(char c) {
		return Character.isUnicodeIdentifierPart(c) || c == '$' || c == '_';
	}

}
