package dev.migrate.internal.execution;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import dev.migrate.internal.dialect.Jdbc;
import dev.migrate.internal.dialect.Probe;

/**
 * Runs the query that the author gave with {@code -- migrate:done-when}.
 *
 * @param query a boolean query
 */
record DoneWhenProbe(String query) implements Probe {

	@Override
	public String before(Connection connection) {
		return "";
	}

	@Override
	public Verdict after(Connection connection, String before) throws SQLException {
		List<Boolean> answer = Jdbc.list(connection, this.query, (row, number) -> row.getBoolean(1));
		boolean done = !answer.isEmpty() && answer.get(0);
		return done ? new Verdict.Done(List.of()) : new Verdict.NotDone(List.of());
	}

}
