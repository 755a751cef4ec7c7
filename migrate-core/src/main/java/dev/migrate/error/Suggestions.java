package dev.migrate.error;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;

/** Suggests names that are similar to a mistyped one. */
public final class Suggestions {

	private static final int MAX_SUGGESTIONS = 3;

	private static final int MIN_BEGINNING = 4;

	private final String typed;

	private final int limit;

	private Suggestions(String typed) {
		this.typed = typed.toLowerCase(Locale.ROOT);
		this.limit = (typed.length() + 2) / 3;
	}

	/**
	 * Asks about the names that are near the typed one.
	 * @param typed the typed text
	 * @param names the known names
	 * @return a question that starts with a blank, or an empty text if no name is near
	 */
	public static String didYouMean(String typed, Collection<String> names) {
		Suggestions suggestions = new Suggestions(typed);
		String near = names.stream()
			.filter((name) -> suggestions.distance(name) <= suggestions.limit)
			.sorted(Comparator.comparingInt(suggestions::distance).thenComparing(Comparator.naturalOrder()))
			.limit(MAX_SUGGESTIONS)
			.map((name) -> "'" + name + "'")
			.collect(Collectors.joining(" or "));
		return near.isEmpty() ? "" : " Did you mean " + near + "?";
	}

	private int distance(String name) {
		String other = name.toLowerCase(Locale.ROOT);
		if (isBeginning(other, this.typed) || isBeginning(this.typed, other)) {
			return 0;
		}
		boolean farApart = Math.abs(other.length() - this.typed.length()) > this.limit;
		return farApart ? Integer.MAX_VALUE : editDistance(other);
	}

	private static boolean isBeginning(String beginning, String whole) {
		return beginning.length() >= MIN_BEGINNING && whole.startsWith(beginning);
	}

	private int editDistance(String other) {
		int[] above = new int[other.length() + 1];
		for (int column = 0; column < above.length; column++) {
			above[column] = column;
		}
		for (int row = 1; row <= this.typed.length(); row++) {
			above = nextRow(above, row, other);
		}
		return above[other.length()];
	}

	private int[] nextRow(int[] above, int row, String other) {
		int[] current = new int[above.length];
		current[0] = row;
		for (int column = 1; column < current.length; column++) {
			int change = (this.typed.charAt(row - 1) != other.charAt(column - 1)) ? 1 : 0;
			int nearest = Math.min(above[column], current[column - 1]) + 1;
			current[column] = Math.min(nearest, above[column - 1] + change);
		}
		return current;
	}

}
