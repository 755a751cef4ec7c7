package dev.migrate.internal.dialect.postgresql.rendering;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes {@code status IN ('OPEN', 'PAID')}, which PostgreSQL prints as an array with
 * casts. A condition becomes a list only if PostgreSQL prints the list as before.
 */
final class Membership {

	private static final String NAME = "(?<name>[A-Za-z_][\\w$]*|\"(?:[^\"]|\"\")+\")";

	private static final String LITERAL = "'(?:[^']|'')*'";

	private static final Pattern VARYING = Pattern.compile("\\(" + NAME + "\\)::text = ANY \\(\\(ARRAY\\[(?<list>"
			+ list("::character varying") + ")]\\)::text\\[]\\)");

	private static final Pattern TEXT = Pattern
		.compile(NAME + " = ANY \\(ARRAY\\[(?<list>" + list("::text") + "|" + list("::bpchar") + ")]\\)");

	private static final Pattern NUMBERS = Pattern.compile(NAME + " = ANY \\(ARRAY\\[(?<list>\\d+(?:, \\d+)*)]\\)");

	private static final Pattern CAST = Pattern.compile("(" + LITERAL + ")::(?:character varying|text|bpchar)");

	private Membership() {
	}

	private static String list(String cast) {
		return LITERAL + cast + "(?:, " + LITERAL + cast + ")*";
	}

	/**
	 * Writes a condition as a person would.
	 * @param condition a condition as PostgreSQL prints it
	 * @return the same condition, which PostgreSQL prints as the given one
	 */
	static String readable(String condition) {
		String inner = Parentheses.without(condition);
		for (Pattern form : new Pattern[] { VARYING, TEXT, NUMBERS }) {
			Matcher matcher = form.matcher(inner);
			if (matcher.matches()) {
				return matcher.group("name") + " IN (" + CAST.matcher(matcher.group("list")).replaceAll("$1") + ")";
			}
		}
		return condition;
	}

}
