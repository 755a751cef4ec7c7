package dev.migrate.dialect.postgresql.catalog;

/** What is changed in the SQL that PostgreSQL prints. */
final class Text {

	private Text() {
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
