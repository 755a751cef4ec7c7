package dev.migrate.contract;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

import dev.migrate.Migrate;
import dev.migrate.UpgradeResult;
import dev.migrate.internal.lock.LockWait;
import dev.migrate.internal.lock.MigrationLock;
import dev.migrate.lock.LockHolder;
import dev.migrate.lock.LockTimeoutException;
import dev.migrate.revision.Target;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** One run at a time works on a database, and nothing outlives the process of a run. */
abstract class LockContract extends Contract {

	private static final int RUNNERS = 5;

	@Test
	void lockHasOneHolderAtATime() throws SQLException {
		try (Session first = new Session(this.database); Session second = new Session(this.database)) {
			MigrationLock held = first.lock();
			MigrationLock waiting = second.lock();
			assertThat(held.tryAcquire(first.connection())).isTrue();
			assertThat(waiting.tryAcquire(second.connection())).isFalse();
			assertThat(waiting.tryAcquire(second.connection())).isFalse();
			held.release(first.connection());
			assertThat(waiting.tryAcquire(second.connection())).isTrue();
			assertThat(held.tryAcquire(first.connection())).isFalse();
			waiting.release(second.connection());
			assertThat(waiting.holder(second.connection())).isNull();
		}
	}

	@Test
	void runThatDidNotGetTheLockCannotReleaseIt() throws SQLException {
		try (Session first = new Session(this.database); Session second = new Session(this.database)) {
			MigrationLock held = first.lock();
			MigrationLock waiting = second.lock();
			assertThat(held.tryAcquire(first.connection())).isTrue();
			assertThat(waiting.tryAcquire(second.connection())).isFalse();
			waiting.release(second.connection());
			assertThat(waiting.tryAcquire(second.connection())).isFalse();
			held.release(first.connection());
		}
	}

	@Test
	void lockEndsWithTheProcessOfItsHolder() throws SQLException, InterruptedException {
		try (ChildProcess process = ChildProcess.start(LockHolderProgram.class, this.database);
				Session session = new Session(this.database)) {
			MigrationLock lock = session.lock();
			assertThat(lock.tryAcquire(session.connection())).isFalse();
			assertThat(lock.holder(session.connection())).isNotNull();
			process.kill();
			new LockWait(Duration.ofSeconds(10), Duration.ofSeconds(10), (waited, holder) -> {
			}, (pause) -> LockSupport.parkNanos(pause.toNanos())).acquire(lock, session.connection());
			lock.release(session.connection());
		}
	}

	@Test
	void runThatWaitsTooLongNamesTheHolderAndDoesNothing() throws SQLException {
		this.folder.add("a1", "none", "CREATE TABLE one (id int);", "");
		Migrate migrate = builder(this.database.dataSource()).lockTimeout(Duration.ofMillis(300)).build();
		try (Session session = new Session(this.database)) {
			MigrationLock lock = session.lock();
			assertThat(lock.tryAcquire(session.connection())).isTrue();
			assertThatExceptionOfType(LockTimeoutException.class).isThrownBy(() -> migrate.upgrade(Target.heads()))
				.satisfies((ex) -> assertThat(ex.holder()).extracting(LockHolder::pid).isNotEqualTo(0L))
				.withMessageContaining("It is held by process");
			lock.release(session.connection());
		}
		assertThat(this.database.hasTable("one")).isFalse();
		assertThat(texts(migrate.upgrade(Target.heads()).applied())).containsExactly("a1");
	}

	@Test
	void oneOfFiveRunnersAppliesEverythingAndNoneFails() throws Exception {
		String down = "none";
		for (int i = 1; i <= 6; i++) {
			this.folder.add("r" + i, down, "CREATE TABLE t" + i + " (id int);", "");
			down = "r" + i;
		}
		ExecutorService threads = Executors.newFixedThreadPool(RUNNERS);
		try {
			List<Future<UpgradeResult>> runs = new ArrayList<>();
			for (int i = 0; i < RUNNERS; i++) {
				runs.add(threads.submit(() -> migrate().upgrade(Target.heads())));
			}
			List<Integer> applied = new ArrayList<>();
			for (Future<UpgradeResult> run : runs) {
				assertThat(texts(run.get().current())).containsExactly("r6");
				applied.add(run.get().applied().size());
			}
			assertThat(applied).containsExactlyInAnyOrder(6, 0, 0, 0, 0);
		}
		finally {
			threads.shutdownNow();
		}
		assertThat(migrate().status().history()).hasSize(6);
	}

}
