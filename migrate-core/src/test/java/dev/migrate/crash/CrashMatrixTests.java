package dev.migrate.crash;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import javax.sql.DataSource;

import dev.migrate.Migrate;
import dev.migrate.drift.DriftSettings;
import dev.migrate.drift.OnDrift;
import dev.migrate.revision.Target;
import dev.migrate.testing.PostgresServer;
import dev.migrate.testing.PostgresTest;
import dev.migrate.testing.RevisionFolder;
import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.PGConnection;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Ends a run just before each call that it makes to the server, with one database for
 * each call: either its process or its session is killed. The server has answered all
 * calls before, so the tests meet every border between two calls. {@link DriftCrashTests}
 * does the same for the calls that look at the schema and record it.
 */
@PostgresTest
@Tag("crash")
class CrashMatrixTests {

	/** The number of runs that share a process, and die with it. */
	private static final int TOGETHER = 36;

	/**
	 * The two tests together meet every point on the newest server, and some on others;
	 * {@code -Dmigrate.test.crash-stride=1} makes each of them meet every point.
	 */
	private static final int STRIDE = Integer.getInteger("migrate.test.crash-stride",
			(PostgresServer.get().major() == 18) ? 2 : 8);

	/**
	 * The first call only looks for work; the loss of a session there is an error.
	 */
	private static final int FIRST_OF_RUN = 2;

	private final TestDatabase reference;

	private RevisionFolder folder;

	private Definition empty;

	private Definition upgraded;

	CrashMatrixTests(TestDatabase reference) {
		this.reference = reference;
	}

	@BeforeEach
	void makeReference(@TempDir Path path) {
		this.folder = CrashScript.write(path);
		this.empty = Definition.of(this.reference);
		migrate(this.reference).upgrade(Target.heads());
		this.upgraded = Definition.of(this.reference);
	}

	@Test
	void nextRunFinishesWhatAKilledProcessHasBegun() throws Exception {
		boolean more = true;
		for (int first = 1; more; first += TOGETHER * STRIDE) {
			more = inDatabases(first, (databases) -> {
				boolean stopped = kill("upgrade", databases);
				forEach(databases, this::finishUpgrade);
				stopped |= kill("downgrade", databases);
				forEach(databases, this::finishDowngrade);
				return stopped;
			});
		}
	}

	@Test
	void sameRunFinishesWhenItsSessionIsTerminated() throws Exception {
		boolean more = true;
		for (int first = FIRST_OF_RUN; more; first += TOGETHER * STRIDE) {
			more = inDatabases(first, (databases) -> {
				List<Integer> calls = new ArrayList<>();
				forEach(databases, (point, database) -> {
					CountedDataSource terminated = terminated(point, database);
					migrate(terminated).upgrade(Target.heads());
					assertUpgraded(point, database);
					migrate(terminated(point, database)).downgrade(Target.base());
					assertDowngraded(point, database);
					synchronized (calls) {
						calls.add(terminated.calls());
					}
				});
				return calls.get(0) > databases.lastKey();
			});
		}
	}

	private boolean inDatabases(int first, Matrix matrix) throws Exception {
		NavigableMap<Integer, TestDatabase> databases = new TreeMap<>();
		for (int i = 0; i < TOGETHER; i++) {
			databases.put(first + i * STRIDE, PostgresServer.get().createDatabase());
		}
		try {
			return matrix.run(databases);
		}
		finally {
			databases.values().forEach(TestDatabase::close);
		}
	}

	private boolean kill(String action, Map<Integer, TestDatabase> databases) {
		try (RunnerProcess process = RunnerProcess.start(action, this.folder, databases, OnDrift.IGNORE)) {
			process.go();
			List<String> lines = process.await();
			assertThat(lines).noneMatch((line) -> line.startsWith("failed"));
			return lines.stream().allMatch((line) -> line.startsWith("stopped"));
		}
	}

	private void finishUpgrade(int point, TestDatabase database) {
		migrate(database).upgrade(Target.heads());
		assertUpgraded(point, database);
	}

	private void finishDowngrade(int point, TestDatabase database) {
		migrate(database).downgrade(Target.base());
		assertDowngraded(point, database);
	}

	private void assertUpgraded(int point, TestDatabase database) {
		assertSame(point, database, this.upgraded);
		CrashScript.assertUpgraded(database);
	}

	private void assertDowngraded(int point, TestDatabase database) {
		assertSame(point, database, this.empty);
		CrashScript.assertDowngraded(database);
	}

	private static void assertSame(int point, TestDatabase database, Definition expected) {
		if (PostgresServer.get().isSampled(point / STRIDE)) {
			assertThat(database.definition()).isEqualTo(expected.complete());
		}
		else {
			assertThat(database.schemaSnapshot()).isEqualTo(expected.snapshot());
		}
	}

	private static void forEach(Map<Integer, TestDatabase> databases, Check check) throws Exception {
		ExecutorService executor = Executors.newFixedThreadPool(6);
		try {
			List<Future<?>> checks = new ArrayList<>();
			databases.forEach((point, database) -> checks.add(executor.submit(() -> check(point, database, check))));
			for (Future<?> each : checks) {
				each.get();
			}
		}
		finally {
			executor.shutdownNow();
		}
	}

	private static void check(int point, TestDatabase database, Check check) {
		try {
			check.run(point, database);
		}
		catch (RuntimeException | AssertionError ex) {
			throw new AssertionError("After the end at call " + point + ": " + ex.getMessage(), ex);
		}
	}

	private CountedDataSource terminated(int point, TestDatabase database) {
		return new CountedDataSource(database.dataSource(), point, (connection) -> terminate(connection, database));
	}

	private static void terminate(Connection connection, TestDatabase database) throws SQLException {
		int pid = connection.unwrap(PGConnection.class).getBackendPID();
		try (Connection superuser = database.superuser().getConnection();
				Statement statement = superuser.createStatement()) {
			statement.execute("SELECT pg_terminate_backend(" + pid + ", 5000)");
		}
	}

	private Migrate migrate(TestDatabase database) {
		return migrate(database.dataSource());
	}

	private Migrate migrate(DataSource dataSource) {
		return Migrate.builder(dataSource).locations(this.folder.location()).drift(DriftSettings.OFF).build();
	}

	/** The definition that a database must have, without pg_dump and with it. */
	private record Definition(String snapshot, String complete) {

		static Definition of(TestDatabase database) {
			return new Definition(database.schemaSnapshot(), database.definition());
		}

	}

	/** The work in some databases. */
	@FunctionalInterface
	private interface Matrix {

		boolean run(NavigableMap<Integer, TestDatabase> databases) throws Exception;

	}

	/** The check of each database. */
	@FunctionalInterface
	private interface Check {

		void run(int point, TestDatabase database);

	}

}
