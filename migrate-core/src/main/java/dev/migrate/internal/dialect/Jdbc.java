package dev.migrate.internal.dialect;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SqlTypeValue;
import org.springframework.jdbc.core.StatementCreatorUtils;

/**
 * Executes statements on the connection of a run. The driver's errors pass through, since
 * a run decides by the server's SQLSTATE.
 */
public final class Jdbc {

	private Jdbc() {
	}

	/**
	 * Executes statements, one after the other.
	 * @param connection a connection
	 * @param statements the statements
	 * @throws SQLException if the database fails
	 */
	public static void execute(Connection connection, Iterable<String> statements) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			for (String sql : statements) {
				statement.execute(sql);
			}
		}
	}

	/**
	 * Executes a statement.
	 * @param connection a connection
	 * @param sql the statement
	 * @throws SQLException if the database fails
	 */
	public static void execute(Connection connection, String sql) throws SQLException {
		execute(connection, List.of(sql));
	}

	/**
	 * Executes a statement with parameters.
	 * @param connection a connection
	 * @param sql the statement
	 * @param arguments the values of its parameters
	 * @return for each statement in the text, the number of rows that it has touched; 0
	 * for a query
	 * @throws SQLException if the database fails
	 */
	public static List<Integer> update(Connection connection, String sql, @Nullable Object... arguments)
			throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement(sql)) {
			bind(statement, arguments);
			return counts(statement, statement.execute());
		}
	}

	private static List<Integer> counts(PreparedStatement statement, boolean query) throws SQLException {
		List<Integer> counts = new ArrayList<>();
		boolean rows = query;
		for (int count = statement.getUpdateCount(); rows || count >= 0; count = statement.getUpdateCount()) {
			counts.add(rows ? 0 : count);
			rows = statement.getMoreResults();
		}
		return counts;
	}

	/**
	 * Reads the rows of a query, one after the other.
	 * @param connection a connection
	 * @param sql the query
	 * @param reader receives each row
	 * @param arguments the values of its parameters
	 * @throws SQLException if the database fails
	 */
	public static void query(Connection connection, String sql, RowCallbackHandler reader,
			@Nullable Object... arguments) throws SQLException {
		try (Statement statement = (arguments.length == 0) ? connection.createStatement()
				: connection.prepareStatement(sql); ResultSet rows = rows(statement, sql, arguments)) {
			while (rows.next()) {
				reader.processRow(rows);
			}
		}
	}

	// Without arguments, a question mark is an operator.
	private static ResultSet rows(Statement statement, String sql, @Nullable Object... arguments) throws SQLException {
		if (statement instanceof PreparedStatement prepared) {
			bind(prepared, arguments);
			return prepared.executeQuery();
		}
		return statement.executeQuery(sql);
	}

	private static void bind(PreparedStatement statement, @Nullable Object... arguments) throws SQLException {
		for (int i = 0; i < arguments.length; i++) {
			StatementCreatorUtils.setParameterValue(statement, i + 1, SqlTypeValue.TYPE_UNKNOWN, arguments[i]);
		}
	}

	/**
	 * Reads the rows of a query as values.
	 * @param <T> the type of the values
	 * @param connection a connection
	 * @param sql the query
	 * @param mapper turns a row into a value
	 * @param arguments the values of its parameters
	 * @return the values, in the order of the rows; empty if there are none
	 * @throws SQLException if the database fails
	 */
	public static <T> List<T> list(Connection connection, String sql, RowMapper<T> mapper,
			@Nullable Object... arguments) throws SQLException {
		List<T> values = new ArrayList<>();
		query(connection, sql, (row) -> values.add(mapper.mapRow(row, values.size())), arguments);
		return values;
	}

	/**
	 * Reads the first column of a query as texts.
	 * @param connection a connection
	 * @param sql the query
	 * @param arguments the values of its parameters
	 * @return the texts, in the order of the rows; empty if there are none
	 * @throws SQLException if the database fails
	 */
	public static List<String> texts(Connection connection, String sql, @Nullable Object... arguments)
			throws SQLException {
		return list(connection, sql, (row, index) -> row.getString(1), arguments);
	}

	/**
	 * Reads the only row of a query as a value.
	 * @param <T> the type of the value
	 * @param connection a connection
	 * @param sql a query that always has one row
	 * @param mapper turns the row into a value
	 * @return the value
	 * @throws SQLException if the database fails
	 */
	public static <T> T one(Connection connection, String sql, RowMapper<T> mapper) throws SQLException {
		return list(connection, sql, mapper).get(0);
	}

}
