package dev.migrate.dialect.postgresql.catalog;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;

import dev.migrate.dialect.InspectionScope;
import dev.migrate.dialect.Inspector;
import dev.migrate.dialect.Jdbc;
import dev.migrate.schema.Schema;

/** Inspects PostgreSQL 14 and later. Immutable. */
public final class PostgresqlInspector implements Inspector {

	/** A function of the catalog did not find what a query had found before. */
	private static final String VANISHED = "XX000";

	private static final int ATTEMPTS = 5;

	@Override
	public Schema inspect(Connection connection, InspectionScope scope) throws SQLException {
		return connection.getAutoCommit() ? alone(connection, scope) : within(connection, scope);
	}

	// The functions of the catalog see more than the snapshot: what was dropped meanwhile
	// is gone for them, and the answer is to look again.
	private static Schema alone(Connection connection, InspectionScope scope) throws SQLException {
		for (int attempt = 1;; attempt++) {
			try {
				return inTransaction(connection, scope);
			}
			catch (SQLException ex) {
				if (attempt == ATTEMPTS || !VANISHED.equals(ex.getSQLState())) {
					throw ex;
				}
			}
		}
	}

	private static Schema inTransaction(Connection connection, InspectionScope scope) throws SQLException {
		connection.setAutoCommit(false);
		try {
			Jdbc.execute(connection, "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
			return read(connection, scope);
		}
		finally {
			connection.rollback();
			connection.setAutoCommit(true);
		}
	}

	// Going back to the savepoint also takes back the settings.
	private static Schema within(Connection connection, InspectionScope scope) throws SQLException {
		Savepoint before = connection.setSavepoint();
		try {
			return read(connection, scope);
		}
		finally {
			connection.rollback(before);
			connection.releaseSavepoint(before);
		}
	}

	private static Schema read(Connection connection, InspectionScope scope) throws SQLException {
		PrintSettings.apply(connection, scope.searchPath());
		return new CatalogReader(connection, scope).read();
	}

}
