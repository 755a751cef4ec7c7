package dev.migrate.benchmark;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

import dev.migrate.testing.PostgresBinaries;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A PostgreSQL server with default settings, except those that make a commit wait for the
 * disk or not.
 */
final class BenchmarkServer implements AutoCloseable {

	private final EmbeddedPostgres server;

	private int databases;

	private BenchmarkServer(String durable) throws IOException {
		this.server = EmbeddedPostgres.builder()
			.setPgBinaryResolver(PostgresBinaries.fromSystemProperties())
			.setPGStartupWait(Duration.ofMinutes(2))
			.setLocaleConfig("locale", "C")
			.setServerConfig("max_connections", "100")
			.setServerConfig("fsync", durable)
			.setServerConfig("synchronous_commit", durable)
			.start();
	}

	// As an operator would run it.
	static BenchmarkServer durable() throws IOException {
		return new BenchmarkServer("on");
	}

	// No commit waits for the disk, so only the work is measured.
	static BenchmarkServer inMemory() throws IOException {
		return new BenchmarkServer("off");
	}

	// Creates a database. Each connection of the data source is a new session.
	PGSimpleDataSource createDatabase() throws SQLException {
		this.databases++;
		String name = "benchmark_" + this.databases;
		execute("CREATE DATABASE " + name);
		execute("CHECKPOINT");
		return dataSource(name);
	}

	void dropDatabases() throws SQLException {
		for (; this.databases > 0; this.databases--) {
			execute("DROP DATABASE benchmark_" + this.databases + " WITH (FORCE)");
		}
	}

	private void execute(String sql) throws SQLException {
		try (Connection connection = dataSource("postgres").getConnection();
				Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	private PGSimpleDataSource dataSource(String database) {
		PGSimpleDataSource dataSource = new PGSimpleDataSource();
		dataSource.setPortNumbers(new int[] { this.server.getPort() });
		dataSource.setDatabaseName(database);
		dataSource.setUser("postgres");
		return dataSource;
	}

	@Override
	public void close() throws IOException {
		this.server.close();
	}

}
