package dev.migrate.sample.database;

import dev.migrate.server.EmbeddedPostgresql;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** The connection details of the embedded server, for the life of the application. */
record EmbeddedConnectionDetails(EmbeddedPostgresql server) implements JdbcConnectionDetails, AutoCloseable {

	@Override
	public String getJdbcUrl() {
		return this.server.jdbcUrl();
	}

	@Override
	public String getUsername() {
		return this.server.user();
	}

	@Override
	public String getPassword() {
		return this.server.password();
	}

	@Override
	public void close() {
		this.server.close();
	}

}
