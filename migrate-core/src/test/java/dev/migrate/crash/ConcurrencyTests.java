package dev.migrate.crash;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import dev.migrate.Migrate;
import dev.migrate.UpgradeResult;
import dev.migrate.lock.LockMode;
import dev.migrate.revision.Target;
import dev.migrate.testing.PostgresTest;
import dev.migrate.testing.RevisionFolder;
import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Many runners meet at an empty database, and each revision is applied once. */
@PostgresTest
@Tag("crash")
class ConcurrencyTests {

	private static final int THREADS = 50;

	private static final int PROCESSES = 5;

	private final TestDatabase database;

	private Path path;

	ConcurrencyTests(TestDatabase database) {
		this.database = database;
	}

	@BeforeEach
	void keepPath(@TempDir Path path) {
		this.path = path;
	}

	@Test
	void fiftyRunnersInOneProcessApplyEachRevisionOnce() throws Exception {
		RevisionFolder folder = CrashScript.write(this.path);
		race(Migrate.builder(this.database.dataSource()).locations(folder.location()).build(), 3);
		CrashScript.assertUpgraded(this.database);
	}

	@Test
	void fiveProcessesApplyEachRevisionOnce() {
		RevisionFolder folder = CrashScript.write(this.path);
		List<RunnerProcess> processes = new ArrayList<>();
		try {
			for (int i = 0; i < PROCESSES; i++) {
				processes.add(RunnerProcess.start("upgrade", folder, Map.of(Runner.NEVER, this.database)));
			}
			processes.forEach(RunnerProcess::go);
			processes.forEach((process) -> assertThat(process.await()).containsExactly("finished 0"));
		}
		finally {
			processes.forEach(RunnerProcess::close);
		}
		CrashScript.assertUpgraded(this.database);
	}

	@Test
	void runnersThatLockEachTransactionApplyEachRevisionOnce() throws Exception {
		RevisionFolder folder = new RevisionFolder(this.path)
			.add("a1", "none", "CREATE TABLE one (id int);\nSELECT pg_sleep(0.2);", "DROP TABLE one;")
			.add("b1", "a1", "ALTER TABLE one ADD b int;", "")
			.add("c1", "b1", "ALTER TABLE one ADD c int;", "");
		race(Migrate.builder(this.database.dataSource())
			.locations(folder.location())
			.lockMode(LockMode.TRANSACTION)
			.build(), 3);
	}

	private void race(Migrate migrate, int revisions) throws Exception {
		ExecutorService executor = Executors.newFixedThreadPool(THREADS);
		try {
			List<Callable<UpgradeResult>> runners = new ArrayList<>();
			for (int i = 0; i < THREADS; i++) {
				runners.add(() -> migrate.upgrade(Target.heads()));
			}
			int applied = 0;
			for (Future<UpgradeResult> runner : executor.invokeAll(runners)) {
				applied += result(runner).applied().size();
			}
			assertThat(applied).isEqualTo(revisions);
		}
		finally {
			executor.shutdownNow();
		}
		assertThat(this.database.jdbc()
			.sql("SELECT revision FROM migrate_history WHERE outcome = 'DONE' AND statement IS NULL ORDER BY number")
			.query(String.class)
			.list()).containsExactly("a1", "b1", "c1");
	}

	private static UpgradeResult result(Future<UpgradeResult> runner) throws InterruptedException {
		try {
			return runner.get();
		}
		catch (ExecutionException ex) {
			throw new AssertionError("A runner failed: " + ex.getCause(), ex);
		}
	}

}
