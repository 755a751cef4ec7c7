package dev.migrate.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import javax.sql.DataSource;

import dev.migrate.benchmark.Duel.Round;
import dev.migrate.benchmark.ProcessMemory.Task;
import dev.migrate.testing.RevisionFolder;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

import org.springframework.util.FileSystemUtils;

/**
 * The cost of a fresh database. The floor has all statements in memory and runs each in a
 * separate transaction, together with the insert of one row that records it.
 */
final class FreshApply {

	private final BenchmarkServer server;

	private final Report report;

	private @Nullable PGSimpleDataSource database;

	FreshApply(BenchmarkServer server, Report report) {
		this.server = server;
		this.report = report;
	}

	void run(String name, int revisions, int warmUps, int rounds) throws Exception {
		RevisionFolder folder = Revisions.write(revisions);
		List<String> statements = Revisions.statements(revisions);
		List<Round> costs = new Duel(contestant(Peer.MIGRATE, folder.path()), floor(statements)).fight(warmUps, rounds);
		this.report.time("apply %,d revisions, %s".formatted(revisions, name), costs, 1.15);
		this.report.memory(ProcessMemory.compare(Task.APPLY, this::createDatabase, folder, revisions), 1.5);
		this.report.allocated(costs);
		this.server.dropDatabases();
		Revisions.delete(folder);
	}

	void run(Peer peer, int files, int warmUps, int rounds) throws Exception {
		Path folder = Files.createTempDirectory("peer-benchmark");
		List<String> statements = Revisions.statements(files);
		peer.write(folder, statements);
		List<Round> costs = new Duel(contestant(peer, folder), floor(statements)).fight(warmUps, rounds);
		this.report.time("apply %,d files, %s".formatted(files, peer), costs);
		this.server.dropDatabases();
		FileSystemUtils.deleteRecursively(folder);
	}

	private PGSimpleDataSource createDatabase() throws SQLException {
		this.server.dropDatabases();
		PGSimpleDataSource created = this.server.createDatabase();
		this.database = created;
		return created;
	}

	private DataSource database() {
		if (this.database == null) {
			throw new IllegalStateException("The database is created before each round");
		}
		return this.database;
	}

	private Contestant contestant(Peer peer, Path folder) {
		return new Contestant(this::createDatabase, () -> peer.upgrade(database(), folder));
	}

	private Contestant floor(List<String> statements) {
		return new Contestant(this::createDatabase, () -> floor(database(), statements));
	}

	static void floor(DataSource database, List<String> statements) throws SQLException {
		try (Connection connection = database.getConnection()) {
			try (Statement create = connection.createStatement()) {
				create.execute("CREATE TABLE applied (number int PRIMARY KEY, checksum text, applied_at timestamptz)");
			}
			connection.setAutoCommit(false);
			for (int i = 0; i < statements.size(); i++) {
				apply(connection, i, statements.get(i));
			}
		}
	}

	private static void apply(Connection connection, int number, String sql) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
		try (PreparedStatement row = connection.prepareStatement("INSERT INTO applied VALUES (?, ?, now())")) {
			row.setInt(1, number);
			row.setString(2, "1:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");
			row.executeUpdate();
		}
		connection.commit();
	}

}
