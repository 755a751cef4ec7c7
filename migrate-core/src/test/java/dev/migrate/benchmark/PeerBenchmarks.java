package dev.migrate.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

import dev.migrate.benchmark.Duel.Round;
import dev.migrate.revision.Target;
import dev.migrate.testing.RevisionFolder;
import org.postgresql.ds.PGSimpleDataSource;

import org.springframework.util.FileSystemUtils;

/**
 * Prints the costs of the tools that a team would otherwise use. Each meets the same
 * floor as Migrate, in the same run.
 */
public final class PeerBenchmarks {

	private final BenchmarkServer server;

	private final Report report;

	private PeerBenchmarks(BenchmarkServer server, Report report) {
		this.server = server;
		this.report = report;
	}

	/**
	 * Runs the benchmarks of all peers.
	 * @param arguments none
	 * @throws Exception if one fails
	 */
	public static void main(String[] arguments) throws Exception {
		System.setProperty("liquibase.analytics.enabled", "false");
		// No tool logs more than warnings here.
		Logger.getLogger("").setLevel(Level.WARNING);
		Report report = new Report(System.out);
		report.head("tool");
		try (BenchmarkServer server = BenchmarkServer.inMemory()) {
			PeerBenchmarks benchmarks = new PeerBenchmarks(server, report);
			for (Peer peer : Peer.values()) {
				benchmarks.start(peer, 100, 40, 15);
				benchmarks.start(peer, 1_000, 8, 9);
				benchmarks.start(peer, 10_000, 2, 5);
				new FreshApply(server, report).run(peer, 1_000, 2, 7);
			}
		}
	}

	// The floor reads the records of Migrate, so the database gets them as well.
	private void start(Peer peer, int files, int warmUps, int rounds) throws Exception {
		Path folder = Files.createTempDirectory("peer-benchmark");
		peer.write(folder, Revisions.statements(files));
		PGSimpleDataSource database = this.server.createDatabase();
		peer.upgrade(database, folder);
		RevisionFolder revisions = Revisions.write(files);
		StartAtHead.migrate(database, revisions).stamp(List.of(Target.heads()));
		List<Round> costs = new Duel(new Contestant(() -> peer.upgrade(database, folder)),
				new Contestant(() -> StartAtHead.floor(database, revisions.path())))
			.fight(warmUps, rounds);
		this.report.time("start at head, %,d files, %s".formatted(files, peer), costs);
		this.server.dropDatabases();
		Revisions.delete(revisions);
		FileSystemUtils.deleteRecursively(folder);
	}

}
