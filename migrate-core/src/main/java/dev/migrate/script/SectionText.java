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

	private static SectionText section(String marker, TransactionMode transaction, String sql) {
		String option = (transaction == TransactionMode.OFF) ? " transaction=off" : "";
		return new SectionText((marker + option + "\n" + sql.strip()).strip());
	}

}
