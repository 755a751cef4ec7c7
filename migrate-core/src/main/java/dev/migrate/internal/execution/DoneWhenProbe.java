package dev.migrate.internal.execution;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import dev.migrate.internal.dialect.Jdbc;
import dev.migrate.internal.dialect.Probe;
import dev.migrate.internal.dialect.Statements;

/**
 * Runs the query that the author gave with {@code -- migrate:done-when}.
 *
 * @param query a query for one boolean
 * @param statements knows the booleans of the product
 */
record DoneWhenProbe(String query, Statements statements) implements Probe {

	/** cardinality_violation. */
	private static final String NOT_ONE = "21000";

	/** datatype_mismatch. */
	private static final String NOT_BOOLEAN = "42804";

	@Override
	public String before(Connection connection) {
		return "";
	}

	@Override
	public Verdict after(Connection connection, String before) throws SQLException {
		List<Boolean> answers = new ArrayList<>();
		Jdbc.query(connection, this.query, (row) -> answers.add(truth(row)));
		if (answers.size() != 1) {
			throw wrong("has " + answers.size() + " rows", NOT_ONE);
		}
		return answers.get(0) ? new Verdict.Done(List.of()) : new Verdict.NotDone(List.of());
	}

	private boolean truth(ResultSet row) throws SQLException {
		int columns = row.getMetaData().getColumnCount();
		if (columns != 1) {
			throw wrong("has " + columns + " columns", NOT_BOOLEAN);
		}
		Object value = row.getObject(1);
		return this.statements.truth(value)
			.orElseThrow(() -> wrong(
					(value != null) ? "is a value of the type " + value.getClass().getSimpleName() : "is NULL",
					NOT_BOOLEAN));
	}

	private SQLException wrong(String what, String state) {
		return new SQLException("The answer of the query behind '-- migrate:done-when' must be one row with one "
				+ "boolean, but " + what + ": " + this.query, state);
	}

}
