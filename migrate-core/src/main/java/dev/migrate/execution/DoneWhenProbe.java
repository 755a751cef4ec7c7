package dev.migrate.execution;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import dev.migrate.dialect.Probe;

/**
 * Asks the query that the author gave with {@code -- migrate:done-when}.
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
		try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(this.query)) {
			boolean done = row.next() && row.getBoolean(1);
			return done ? new Verdict.Done(List.of()) : new Verdict.NotDone(List.of());
		}
	}

}
