package dev.migrate.internal.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The query that tells whether a statement was done: one query, which changes nothing.
 */
final class Condition {

	private static final String FORM = " Write one query that returns one boolean, such as: SELECT EXISTS (...).";

	private static final Set<String> QUERIES = Set.of("select", "values", "with", "table", "(");

	private static final Set<String> CHANGES = Set.of("insert", "delete", "merge");

	private static final Set<String> CHANGED = Set.of("into", "from");

	private Condition() {
	}

	// The problem with a query, if there is one.
	static Optional<String> problem(String query, Syntax syntax) {
		List<String> words = new ArrayList<>();
		Cursor cursor = new Cursor(query);
		while (!cursor.atEnd()) {
			Token token = cursor.next(syntax);
			if (cursor.unterminated() != null) {
				return Optional.of("The " + cursor.unterminated() + " of this done-when query is not closed.");
			}
			if (token == Token.SEMICOLON || token == Token.SHELL_COMMAND) {
				return Optional.of("What stands behind done-when is more than one query." + FORM);
			}
			if (token != Token.BLANK && token != Token.COMMENT) {
				words.add(query.substring(cursor.start(), cursor.position()).toLowerCase(Locale.ROOT));
			}
		}
		return problem(words);
	}

	private static Optional<String> problem(List<String> words) {
		if (words.isEmpty() || !QUERIES.contains(words.get(0))) {
			return Optional.of("What stands behind done-when is not a query." + FORM);
		}
		for (int i = 1; i < words.size(); i++) {
			if (changes(words, i)) {
				return Optional.of("The query behind done-when would change the database." + FORM);
			}
		}
		return Optional.empty();
	}

	private static boolean changes(List<String> words, int index) {
		String word = words.get(index);
		String before = words.get(index - 1);
		String next = (index + 1 < words.size()) ? words.get(index + 1) : "";
		boolean starts = before.equals("(") || before.equals(")");
		boolean update = word.equals("update") && words.subList(index, words.size()).contains("set");
		return word.equals("into") || (starts && (update || (CHANGES.contains(word) && CHANGED.contains(next))));
	}

}
