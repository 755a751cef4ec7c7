package dev.migrate.internal.dialect.postgresql;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;

import dev.migrate.internal.dialect.Expressions;
import dev.migrate.internal.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/** Reads and prints expressions by creating constraints, indexes and views from them. */
final class PostgresqlExpressions implements Expressions {

	/** A name that nothing else in a scratch space has. */
	private static final String NAME = "migrate_scratch_expression";

	/**
	 * The class of SQLSTATEs of a lost connection, which is no refusal of an expression.
	 */
	private static final String CONNECTION = "08";

	@Override
	public @Nullable String query(Connection connection, QualifiedName view, String sql) throws SQLException {
		String name = quoted(new QualifiedName(view.schema(), NAME));
		return tried(connection, (statement) -> {
			statement.execute("CREATE VIEW " + name + " AS " + sql);
			return read(statement, "SELECT pg_get_viewdef('" + name.replace("'", "''") + "'::regclass)");
		});
	}

	// An index accepts only immutable expressions. The scale of a number is no part of
	// its
	// value.
	@Override
	public @Nullable String defaultValue(Connection connection, QualifiedName table, String type, String sql)
			throws SQLException {
		String value = "((" + sql + ")::" + type + ")";
		String text = ((type.startsWith("numeric") && !type.endsWith("]")) ? "trim_scale" + value : value) + "::text";
		return (value(connection, table, text) != null)
				? tried(connection, (statement) -> read(statement, "SELECT quote_nullable(" + text + ")")) : null;
	}

	@Override
	public @Nullable String condition(Connection connection, QualifiedName table, String sql) throws SQLException {
		return tried(connection, (statement) -> {
			statement
				.execute("ALTER TABLE " + quoted(table) + " ADD CONSTRAINT " + NAME + " CHECK (" + sql + ") NOT VALID");
			return read(statement, "SELECT pg_get_expr(conbin, conrelid) FROM pg_constraint WHERE conname = '" + NAME
					+ "' AND conrelid = '" + quoted(table).replace("'", "''") + "'::regclass");
		});
	}

	@Override
	public @Nullable String value(Connection connection, QualifiedName table, String sql) throws SQLException {
		return tried(connection, (statement) -> {
			statement.execute("CREATE INDEX " + NAME + " ON " + quoted(table) + " ((" + sql + "))");
			return read(statement, "SELECT pg_get_indexdef('"
					+ quoted(new QualifiedName(table.schema(), NAME)).replace("'", "''") + "'::regclass, 1, false)");
		});
	}

	// Returns null if the server refuses, and rolls back in any case.
	private static @Nullable String tried(Connection connection, Trial trial) throws SQLException {
		Savepoint before = connection.setSavepoint();
		try (Statement statement = connection.createStatement()) {
			return trial.run(statement);
		}
		catch (SQLException ex) {
			if (ex.getSQLState() == null || ex.getSQLState().startsWith(CONNECTION)) {
				throw ex;
			}
			return null;
		}
		finally {
			connection.rollback(before);
			connection.releaseSavepoint(before);
		}
	}

	private static @Nullable String read(Statement statement, String query) throws SQLException {
		try (ResultSet result = statement.executeQuery(query)) {
			return result.next() ? result.getString(1) : null;
		}
	}

	private static String quoted(QualifiedName name) {
		return quoted(name.schema()) + "." + quoted(name.name());
	}

	private static String quoted(String name) {
		return '"' + name.replace("\"", "\"\"") + '"';
	}

	/** A statement that the server may refuse. */
	@FunctionalInterface
	private interface Trial {

		@Nullable String run(Statement statement) throws SQLException;

	}

}
