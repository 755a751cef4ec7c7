package dev.migrate.internal.execution;

import java.sql.Connection;
import java.sql.SQLException;

import org.springframework.jdbc.datasource.AbstractDataSource;

/** Stands in for a database that was not given. */
final class NoDatabase extends AbstractDataSource {

	@Override
	public Connection getConnection() throws SQLException {
		throw new SQLException("this engine was built without one, for scripts from a range", "08001");
	}

	@Override
	public Connection getConnection(String username, String password) throws SQLException {
		return getConnection();
	}

}
