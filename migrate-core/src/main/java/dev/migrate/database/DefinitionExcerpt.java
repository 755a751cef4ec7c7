package dev.migrate.database;

import java.util.List;

/**
 * What a person is shown of two definitions: all of them if they are short, else the
 * first line that differs, and of a long line the part around the first difference.
 *
 * @param place where in the definitions it is, or an empty text
 * @param was what the first one has there
 * @param is what the second one has there
 */
record DefinitionExcerpt(String place, String was, String is) {

	private static final int LENGTH = 200;

	/** How much of what is equal is shown before what differs. */
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
