package dev.migrate.dialect.postgresql.catalog;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is changed in the SQL that PostgreSQL prints. */
final class Text {

	private static final String LITERAL = "'(?:[^']|'')*'";

	/** Each element cast, instead of the array as a whole. */
	private static final Pattern CAST_ONE_BY_ONE = Pattern.compile("ARRAY\\[(\\(" + LITERAL
			+ "::character varying\\)::text(?:, \\(" + LITERAL + "::character varying\\)::text)*)]");

	private static final Pattern CAST = Pattern.compile("\\((" + LITERAL + "::character varying)\\)::text");

	private Text() {
	}

	/**
	 * A condition in the form that PostgreSQL prints first. When it has read that, as
	 * from a dump, it prints the casts of a list in another place; that form stays.
	 * @param printed the condition as it is printed
	 * @return the same condition, the same before a dump and after it
	 */
	static String condition(String printed) {
		return CAST_ONE_BY_ONE.matcher(printed).replaceAll(Text::castTogether);
	}

	private static String castTogether(MatchResult list) {
		String elements = CAST.matcher(list.group(1)).replaceAll("$1");
		return Matcher.quoteReplacement("(ARRAY[" + elements + "])::text[]");
	}

	// Without blanks around it and a semicolon at its end.
	static String statement(String printed) {
		String statement = printed.strip();
		return statement.endsWith(";") ? statement.substring(0, statement.length() - 1) : statement;
	}

	/**
	 * Names an object as the rest of the statement does. PostgreSQL always qualifies what
	 * the statement is about.
	 * @param statement the statement
	 * @param before what stands before the name
	 * @param qualified the name as it is printed
	 * @param visible the name as it should be
	 * @return the statement with the other name
	 */
	static String rename(String statement, String before, String qualified, String visible) {
		int start = statement.indexOf(before + qualified);
		return (start < 0) ? statement : statement.substring(0, start) + before + visible
				+ statement.substring(start + before.length() + qualified.length());
	}

}
