package dev.migrate.script;

/**
 * A section of a new file, from its marker line on.
 *
 * @param value the text
 */
public record SectionText(String value) {

	/**
	 * The way forward.
	 * @param transaction whether its statements share one transaction
	 * @param sql the statements, each with its semicolon; may be empty
	 * @return the section
	 */
	public static SectionText upgrade(TransactionMode transaction, String sql) {
		return section("-- migrate:upgrade", transaction, sql);
	}

	/**
	 * The way back.
	 * @param transaction whether its statements share one transaction
	 * @param sql the statements, each with its semicolon; may be empty
	 * @return the section
	 */
	public static SectionText downgrade(TransactionMode transaction, String sql) {
		return section("-- migrate:downgrade", transaction, sql);
	}

	/**
	 * The line between two parts of a section.
	 * @param next whether the statements behind it share one transaction
	 * @return the commit point, without a line break at its end
	 */
	public static String commit(TransactionMode next) {
		return "-- migrate:commit" + option(next);
	}

	private static SectionText section(String marker, TransactionMode transaction, String sql) {
		return new SectionText((marker + option(transaction) + "\n" + sql.strip()).strip());
	}

	private static String option(TransactionMode transaction) {
		return (transaction == TransactionMode.OFF) ? " transaction=off" : "";
	}

}
