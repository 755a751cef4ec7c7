package dev.migrate.internal.dialect.postgresql.catalog;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Changes the SQL that PostgreSQL prints. */
final class PrintedSql {

	/**
	 * All quantifiers are possessive; otherwise a long list would overflow the stack.
	 */
	private static final String ELEMENT = "(?:'[^']*+(?:''[^']*+)*+'|NULL)::character varying(?:\\(\\d++\\))?+";

	private static final String CAST_ELEMENT = "\\((" + ELEMENT + ")\\)::text";

	private static final Pattern CAST = Pattern.compile(CAST_ELEMENT);

	/** An array in which each element is cast, and not the array as a whole. */
	private static final Pattern CAST_ONE_BY_ONE = Pattern
		.compile("ARRAY\\[(" + CAST_ELEMENT + "(?:, " + CAST_ELEMENT + ")*+)]");

	private PrintedSql() {
	}

	/**
	 * Converts SQL to the form that PostgreSQL prints first. After PostgreSQL has read
	 * that form, as from a dump, it prints the casts of a list in another place, and from
	 * then on always there. Blanks around the SQL, such as the line break before CASE,
	 * are removed.
	 * @param printed the SQL as it is printed
	 * @return the SQL in a form that is the same before and after a dump
	 */
	static String beforeDump(String printed) {
		return CAST_ONE_BY_ONE.matcher(printed.strip()).replaceAll(PrintedSql::castTogether);
	}

	private static String castTogether(MatchResult list) {
		String elements = CAST.matcher(list.group(1)).replaceAll("$1");
		return Matcher.quoteReplacement("(ARRAY[" + elements + "])::text[]");
	}

	// Removes a semicolon at the end.
	static String statement(String sql) {
		return sql.endsWith(";") ? sql.substring(0, sql.length() - 1) : sql;
	}

	/**
	 * Names an object in the same way as the rest of the statement. PostgreSQL always
	 * qualifies the object of the statement.
	 * @param statement the statement
	 * @param before the text before the name
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
