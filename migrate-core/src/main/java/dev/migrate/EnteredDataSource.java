package dev.migrate;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import javax.sql.DataSource;

import dev.migrate.dialect.ScratchDatabases;

import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Connections in which names lead to the same schemas as elsewhere. */
final class EnteredDataSource extends DelegatingDataSource {

	private final ScratchDatabases databases;

	private final List<String> searchPath;

	EnteredDataSource(DataSource target, ScratchDatabases databases, List<String> searchPath) {
		super(target);
		this.databases = databases;
		this.searchPath = List.copyOf(searchPath);
	}

	@Override
	public Connection getConnection() throws SQLException {
		Connection connection = super.getConnection();
		this.databases.enter(connection, this.searchPath);
		return connection;
	}

}
