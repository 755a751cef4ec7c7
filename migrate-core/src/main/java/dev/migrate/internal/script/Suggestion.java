package dev.migrate.internal.script;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the known word that a misspelt one was meant to be.
 */
final class Suggestion {

	private Suggestion() {
	}

	// The nearest word, if one is near enough.
	static Optional<String> of(String written, Collection<String> known) {
		String word = written.toLowerCase(Locale.ROOT).replace('_', '-');
		return known.stream()
			.filter((candidate) -> distance(word, candidate) <= Math.max(1, (candidate.length() + 1) / 4))
			.min(Comparator.comparingInt((candidate) -> distance(word, candidate)));
	}

	// A question for the end of a message, or nothing.
	static String question(String written, Collection<String> known) {
		return of(written, known).map((candidate) -> " Did you mean '" + candidate + "'?").orElse("");
	}

	private static int distance(String a, String b) {
		int[] row = new int[b.length() + 1];
		for (int j = 0; j <= b.length(); j++) {
			row[j] = j;
		}
		for (int i = 1; i <= a.length(); i++) {
			int diagonal = row[0];
			row[0] = i;
			for (int j = 1; j <= b.length(); j++) {
				int change = diagonal + ((a.charAt(i - 1) != b.charAt(j - 1)) ? 1 : 0);
				diagonal = row[j];
				row[j] = Math.min(change, 1 + Math.min(row[j - 1], diagonal));
			}
		}
		return row[b.length()];
	}

}
