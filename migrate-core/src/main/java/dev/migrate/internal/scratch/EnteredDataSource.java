package dev.migrate.internal.scratch;

import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

import dev.migrate.internal.dialect.ScratchDatabases;
import dev.migrate.internal.dialect.Surroundings;

import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A data source whose connections give SQL the same meaning as another database. */
final class EnteredDataSource extends DelegatingDataSource {

	private final ScratchDatabases databases;

	private final Surroundings surroundings;

	EnteredDataSource(DataSource target, ScratchDatabases databases, Surroundings surroundings) {
		super(target);
		this.databases = databases;
		this.surroundings = surroundings;
	}

	@Override
	public Connection getConnection() throws SQLException {
		Connection connection = super.getConnection();
		this.databases.enter(connection, this.surroundings);
		return connection;
	}

}
