package dev.migrate.internal.dialect.postgresql.catalog;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.time.Duration;
import java.util.List;

import dev.migrate.internal.dialect.InspectionScope;
import dev.migrate.internal.dialect.Inspector;
import dev.migrate.internal.dialect.Jdbc;
import dev.migrate.internal.schema.Schema;

/** Inspects PostgreSQL 14 and later. Immutable. */
public final class PostgresqlInspector implements Inspector {

	/**
	 * The SQLSTATE if a function of the catalog does not find an object that a query
	 * found before.
	 */
	private static final String VANISHED = "XX000";

	/**
	 * On a busy machine, jobs that create and drop objects all the time meet many
	 * attempts.
	 */
	private static final int ATTEMPTS = 20;

	@Override
	public String currentSchema(Connection connection) throws SQLException {
		return Jdbc.texts(connection, "SELECT coalesce(current_schema(), 'public')").get(0);
	}

	@Override
	public int serverVersion(Connection connection) throws SQLException {
		return connection.getMetaData().getDatabaseMajorVersion();
	}

	@Override
	public Schema inspect(Connection connection, InspectionScope scope) throws SQLException {
		return connection.getAutoCommit() ? alone(connection, scope, List.of()) : within(connection, scope);
	}

	@Override
	public Schema inspect(Connection connection, InspectionScope scope, Duration lockWait) throws SQLException {
		return alone(connection, scope, List.of("SET LOCAL lock_timeout = " + lockWait.toMillis()));
	}

	// The functions of the catalog see more than the snapshot. For them, an object that
	// was dropped meanwhile is gone,
	// so the inspection starts again.
	private static Schema alone(Connection connection, InspectionScope scope, List<String> settings)
			throws SQLException {
		for (int attempt = 1;; attempt++) {
			try {
				return inTransaction(connection, scope, settings);
			}
			catch (SQLException ex) {
				if (attempt == ATTEMPTS || !VANISHED.equals(ex.getSQLState())) {
					throw ex;
				}
			}
		}
	}

	private static Schema inTransaction(Connection connection, InspectionScope scope, List<String> settings)
			throws SQLException {
		connection.setAutoCommit(false);
		try {
			Jdbc.execute(connection, "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
			Jdbc.execute(connection, settings);
			return read(connection, scope);
		}
		finally {
			connection.rollback();
			connection.setAutoCommit(true);
		}
	}

	// The rollback to the savepoint also restores the settings.
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
