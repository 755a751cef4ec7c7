package dev.migrate.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;

import javax.sql.DataSource;

import dev.migrate.Migrate;
import dev.migrate.benchmark.Duel.Round;
import dev.migrate.benchmark.ProcessMemory.Task;
import dev.migrate.revision.Target;
import dev.migrate.testing.RevisionFolder;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The cost of a start of an application when there is nothing to do. The floor opens one
 * connection, reads the same columns of the same rows by one query, and reads and hashes
 * each file once.
 */
final class StartAtHead {

	private static final String STATE = """
			SELECT revision, state, down_revisions, depends_on, branch_labels, message, source, checksum, file_hash,
				statements_done, intent, run, applied_at, applied_by, host, application_version, duration_ms,
				downgrade_sql <> ''
			FROM migrate_revision""";

	private final BenchmarkServer server;

	private final Report report;

	StartAtHead(BenchmarkServer server, Report report) {
		this.server = server;
		this.report = report;
	}

	void run(int revisions, int warmUps, int rounds) throws Exception {
		RevisionFolder folder = Revisions.write(revisions);
		PGSimpleDataSource dataSource = this.server.createDatabase();
		migrate(dataSource, folder).stamp(List.of(Target.heads()));
		List<Round> costs = new Duel(new Contestant(() -> migrate(dataSource, folder).upgrade(Target.heads())),
				new Contestant(() -> floor(dataSource, folder.path())))
			.fight(warmUps, rounds);
		this.report.time("start at head, %,d revisions".formatted(revisions), costs, 1.5);
		this.report.memory(ProcessMemory.compare(Task.START, () -> dataSource, folder, revisions), 1.5);
		this.report.allocated(costs);
		this.server.dropDatabases();
		Revisions.delete(folder);
	}

	static Migrate migrate(DataSource dataSource, RevisionFolder folder) {
		return Migrate.builder(dataSource).locations(folder.location()).build();
	}

	static void floor(DataSource dataSource, Path folder) throws Exception {
		try (Connection connection = dataSource.getConnection();
				Statement statement = connection.createStatement();
				ResultSet rows = statement.executeQuery(STATE)) {
			int columns = rows.getMetaData().getColumnCount();
			while (rows.next()) {
				for (int i = 1; i <= columns; i++) {
					rows.getString(i);
				}
			}
		}
		hash(folder);
	}

	private static void hash(Path folder) throws Exception {
		MessageDigest digest = MessageDigest.getInstance("SHA-256");
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : (Iterable<Path>) files::iterator) {
				digest.digest(Files.readAllBytes(file));
			}
		}
	}

}
