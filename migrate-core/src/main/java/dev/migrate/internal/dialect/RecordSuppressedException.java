package dev.migrate.internal.dialect;

import java.sql.SQLException;
import java.util.List;

/** A statement of Migrate did not touch the row that it had to. */
public final class RecordSuppressedException extends SQLException {

	private static final long serialVersionUID = 1L;

	private static final String NOT_IN_STATE = "55000";

	private final String what;

	private final String table;

	private RecordSuppressedException(String what, String table, String why) {
		super(what + ", so what was done would not be recorded. " + why, NOT_IN_STATE);
		this.what = what;
		this.table = table;
	}

	/**
	 * Reports a number of rows.
	 * @param words the first words of the statement
	 * @param table the table, as the statement names it
	 * @param rows the number
	 * @return the error
	 */
	static RecordSuppressedException of(String words, String table, int rows) {
		return new RecordSuppressedException(
				"Migrate's own statement '" + words + " " + table + "' touched " + rows + " rows instead of 1", table,
				"A trigger, a rule or a policy on this table stands in the way: remove it, also from a function that "
						+ "puts one on all tables.");
	}

	/**
	 * The table that the statement changes.
	 * @return the table, quoted and qualified
	 */
	public String table() {
		return this.table;
	}

	/**
	 * The same error with its causes.
	 * @param obstacles the triggers, rules and policies of the table
	 * @return the error
	 */
	public RecordSuppressedException because(List<String> obstacles) {
		return obstacles.isEmpty() ? this
				: new RecordSuppressedException(this.what, this.table, "This stands in the way on this table: "
						+ String.join(", ", obstacles)
						+ ". Remove it, also from what puts it on all tables of the schema, or from this revision.");
	}

}
