package dev.migrate.contract;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Predicate;

import dev.migrate.Migrate;
import dev.migrate.State;
import dev.migrate.error.DatabaseState;
import dev.migrate.execution.MigrationEvent;
import dev.migrate.execution.MigrationListener;
import dev.migrate.execution.RunCancelledException;
import dev.migrate.history.HistoryEntry;
import dev.migrate.history.HistoryQuery;
import dev.migrate.history.Outcome;
import dev.migrate.internal.lock.MigrationLock;
import dev.migrate.revision.Target;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A cancelled run ends at once, and the next run continues its work. */
abstract class CancelContract extends Contract {

	static final Duration SOON = Duration.ofSeconds(10);

	/** Counts for hours. */
	static final String ENDLESS = "INSERT INTO one WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i FROM n) "
			+ "SELECT i FROM n WHERE i > 1;";

	@Test
	void cancelWithoutARunDoesNothing() {
		assertThat(migrate().cancel()).isZero();
	}

	@Test
	void stepInATransactionIsRolledBack() {
		this.folder.add("a1", "none", "CREATE TABLE one (id int);", "")
			.add("b1", "a1", "CREATE TABLE two (id int);\n" + ENDLESS, "");
		RunCancelledException cancelled = cancelled(executed("CREATE TABLE two"),
				(migrate) -> migrate.upgrade(Target.heads()));
		assertThat(cancelled).hasMessageContaining("The upgrade of revision b1 (Revision b1) was cancelled")
			.hasMessageContaining("b1.sql:8, in statement 2 of 2.")
			.hasMessageContaining("nothing to repair");
		assertThat(cancelled.databaseState()).isEqualTo(new DatabaseState.StoppedAt(List.of("a1")));
		assertThat(this.database.hasTable("two")).isFalse();
		HistoryEntry last = last();
		assertThat(last.outcome()).isEqualTo(Outcome.CANCELLED);
		assertThat(last.statement()).isEqualTo(2);
		assertThat(migrate().status().state()).isEqualTo(State.PENDING);
		this.folder.add("b1", "a1", "CREATE TABLE two (id int);", "");
		assertThat(texts(migrate().upgrade(Target.heads()).applied())).containsExactly("b1");
	}

	@Test
	void stepOutsideATransactionIsPartial() {
		this.folder.addStandalone("a1", "none", "CREATE TABLE one (id int);\n" + ENDLESS, "");
		RunCancelledException cancelled = cancelled(executed("CREATE TABLE one"),
				(migrate) -> migrate.upgrade(Target.heads()));
		assertThat(cancelled.databaseState()).isEqualTo(new DatabaseState.Partial("a1", 1, 2));
		assertThat(last().outcome()).isEqualTo(Outcome.CANCELLED);
		assertThat(migrate().status().state()).isEqualTo(State.INTERRUPTED);
		this.folder.addStandalone("a1", "none", "CREATE TABLE one (id int);\nINSERT INTO one VALUES (1);", "");
		assertThat(texts(migrate().upgrade(Target.heads()).applied())).containsExactly("a1");
	}

	@Test
	void runThatWaitsForTheLockEndsAtOnce() throws Exception {
		this.folder.add("a1", "none", "CREATE TABLE one (id int);", "");
		try (Session session = new Session(this.database)) {
			MigrationLock lock = session.lock();
			assertThat(lock.tryAcquire(session.connection())).isTrue();
			RunCancelledException cancelled = cancelled(MigrationEvent.LockAwaited.class::isInstance,
					(migrate) -> migrate.upgrade(Target.heads()));
			assertThat(cancelled).hasMessageStartingWith("The upgrade was cancelled.");
			assertThat(cancelled.databaseState()).isEqualTo(new DatabaseState.Unchanged());
			lock.release(session.connection());
		}
		assertThat(texts(migrate().upgrade(Target.heads()).applied())).containsExactly("a1");
	}

	@Test
	void stepThatHasNotStartedIsNotRun() {
		this.folder.add("a1", "none", "CREATE TABLE one (id int);", "")
			.add("b1", "a1", "CREATE TABLE two (id int);", "");
		CompletableFuture<Migrate> migrate = new CompletableFuture<>();
		migrate.complete(builder((event) -> {
			if (event instanceof MigrationEvent.StepCompleted) {
				assertThat(migrate.join().cancel()).isEqualTo(1);
			}
		}));
		assertThatExceptionOfType(RunCancelledException.class).isThrownBy(() -> migrate.join().upgrade(Target.heads()))
			.satisfies((ex) -> assertThat(ex.databaseState()).isEqualTo(new DatabaseState.StoppedAt(List.of("a1"))));
		assertThat(this.database.hasTable("two")).isFalse();
		assertThat(texts(migrate().upgrade(Target.heads()).applied())).containsExactly("b1");
	}

	@Test
	void waitForAnotherProcessEndsAtOnce() {
		this.folder.add("a1", "none", "CREATE TABLE one (id int);", "");
		Migrate migrate = migrate();
		CompletableFuture<Void> waiting = CompletableFuture
			.runAsync(() -> migrate.await(Target.heads(), Duration.ofHours(1), Duration.ofHours(1)));
		long end = System.nanoTime() + SOON.toNanos();
		while (migrate.cancel() == 0 && System.nanoTime() < end) {
			Thread.onSpinWait();
		}
		assertThat(waiting).failsWithin(SOON).withThrowableThat().withCauseInstanceOf(RunCancelledException.class);
	}

	private Predicate<MigrationEvent> executed(String start) {
		return (event) -> event instanceof MigrationEvent.StatementExecuted executed
				&& executed.sql().startsWith(start);
	}

	// Cancels a run some time after a certain event.
	final RunCancelledException cancelled(Predicate<MigrationEvent> moment, Consumer<Migrate> run) {
		CountDownLatch reached = new CountDownLatch(1);
		Migrate migrate = builder((event) -> {
			if (moment.test(event)) {
				reached.countDown();
			}
		});
		CompletableFuture<Void> running = CompletableFuture.runAsync(() -> run.accept(migrate));
		try {
			assertThat(reached.await(SOON.toSeconds(), TimeUnit.SECONDS)).isTrue();
			Thread.sleep(300);
			assertThat(migrate.cancel()).isEqualTo(1);
			running.get(SOON.toSeconds(), TimeUnit.SECONDS);
			throw new AssertionError("The run was not cancelled");
		}
		catch (ExecutionException ex) {
			if (ex.getCause() instanceof RunCancelledException cancelled) {
				assertThat(migrate.cancel()).isZero();
				return cancelled;
			}
			throw new AssertionError("The run was not cancelled", ex);
		}
		catch (InterruptedException | TimeoutException ex) {
			throw new CompletionException(ex);
		}
	}

	final HistoryEntry last() {
		return migrate().history(HistoryQuery.NEWEST).get(0);
	}

	private Migrate builder(MigrationListener listener) {
		return builder(this.database.dataSource()).listeners(List.of(listener)).build();
	}

}
