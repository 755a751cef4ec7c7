package dev.migrate.database;

import java.util.List;

/**
 * The excerpt of two definitions that a person sees: both of them if they are short, else
 * the first line that differs, and of a long line the part around the first difference.
 *
 * @param place the place of the excerpt in the definitions, or an empty text
 * @param was the text of the first definition at this place
 * @param is the text of the second definition at this place
 */
record DefinitionExcerpt(String place, String was, String is) {

	private static final int LENGTH = 200;

	/** The number of equal characters shown before the first difference. */
	private static final int BEFORE = 40;

	private static final String END = "(end)";

	static DefinitionExcerpt of(String was, String is) {
		List<String> before = List.of(was.split("\n", -1));
		List<String> after = List.of(is.split("\n", -1));
		int last = Math.max(before.size(), after.size()) - 1;
		if (last == 0) {
			return line("", was, is);
		}
		int number = 0;
		while (number < last && line(before, number).equals(line(after, number))) {
			number++;
		}
		return line("in line " + (number + 1) + " ", line(before, number), line(after, number));
	}

	// The beginning of one definition.
	static String start(String definition) {
		String first = definition.lines().findFirst().orElse("");
		String shown = cut(first, 0);
		return (shown.equals(definition) || shown.endsWith("...")) ? shown : shown + " ...";
	}

	private static DefinitionExcerpt line(String place, String was, String is) {
		int from = Math.max(firstDifference(was, is) - BEFORE, 0);
		if (Math.max(was.length(), is.length()) <= LENGTH) {
			from = 0;
		}
		return new DefinitionExcerpt(place, cut(was, from).strip(), cut(is, from).strip());
	}

	private static String line(List<String> lines, int number) {
		return (number < lines.size()) ? lines.get(number) : END;
	}

	private static int firstDifference(String was, String is) {
		int at = 0;
		while (at < was.length() && at < is.length() && was.charAt(at) == is.charAt(at)) {
			at++;
		}
		return at;
	}

	private static String cut(String text, int from) {
		String start = (from > 0) ? "... " : "";
		String rest = text.substring(Math.min(from, text.length()));
		return start + ((rest.length() <= LENGTH) ? rest : rest.substring(0, LENGTH) + " ...");
	}

}
