package dev.migrate.dialect.postgresql.catalog;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is changed in the SQL that PostgreSQL prints. */
final class PrintedSql {

	/** Possessive, as all of this: otherwise a long list would overflow the stack. */
	private static final String ELEMENT = "(?:'[^']*+(?:''[^']*+)*+'|NULL)::character varying(?:\\(\\d++\\))?+";

	private static final String CAST_ELEMENT = "\\((" + ELEMENT + ")\\)::text";

	private static final Pattern CAST = Pattern.compile(CAST_ELEMENT);

	/** Each element cast, instead of the array as a whole. */
	private static final Pattern CAST_ONE_BY_ONE = Pattern
		.compile("ARRAY\\[(" + CAST_ELEMENT + "(?:, " + CAST_ELEMENT + ")*+)]");

	private PrintedSql() {
	}

	/**
	 * SQL in the form that PostgreSQL prints first. When it has read that, as from a
	 * dump, it prints the casts of a list in another place; that form stays. Blanks
	 * around it, such as the line break before CASE, go.
	 * @param printed the SQL as it is printed
	 * @return the same SQL, the same before a dump and after it
	 */
	static String beforeDump(String printed) {
		return CAST_ONE_BY_ONE.matcher(printed.strip()).replaceAll(PrintedSql::castTogether);
	}

	private static String castTogether(MatchResult list) {
		String elements = CAST.matcher(list.group(1)).replaceAll("$1");
		return Matcher.quoteReplacement("(ARRAY[" + elements + "])::text[]");
	}

	// Without a semicolon at its end.
	static String statement(String sql) {
		return sql.endsWith(";") ? sql.substring(0, sql.length() - 1) : sql;
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
