package dev.migrate.internal.dialect;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Reads the casts of a value, and nothing that could have an effect. */
final class CastWords {

	private static final String SIGNS = "()[],:";

	private static final String WORDS = "[\\p{L}\\p{N}_\\s.\"$]";

	/** Names and numbers only, so that no function is called, nor an operator. */
	private static final Pattern CASTS = Pattern
		.compile("(?:::" + WORDS + "+(?:\\(\\d+(?:,\\d+)?\\))?" + WORDS + "*(?:\\[\\d*])*)+");

	private CastWords() {
	}

	/**
	 * The casts of a conversion.
	 * @param column the column
	 * @param using the words after USING; the name of the column without it
	 * @param type the words of the new type
	 * @return the casts; {@code null} if another expression converts the values
	 */
	static @Nullable String of(String column, List<String> using, List<String> type) {
		if (using.isEmpty() || !using.get(0).equals(column)) {
			return null;
		}
		String casts = joined(using.subList(1, using.size())) + "::" + joined(type);
		return CASTS.matcher(casts).matches() ? casts : null;
	}

	// Signs need no blanks around them, except a name after a parenthesis.
	private static String joined(List<String> words) {
		StringBuilder sql = new StringBuilder();
		for (String word : words) {
			boolean sign = SIGNS.indexOf(word.charAt(0)) >= 0;
			boolean apart = !sql.isEmpty() && !sign && "(,[:".indexOf(sql.charAt(sql.length() - 1)) < 0;
			sql.append(apart ? " " : "").append(word);
		}
		return sql.toString();
	}

}
