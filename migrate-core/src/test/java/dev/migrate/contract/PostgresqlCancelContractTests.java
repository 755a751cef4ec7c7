package dev.migrate.contract;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import dev.migrate.Migrate;
import dev.migrate.error.DatabaseState;
import dev.migrate.execution.MigrationEvent;
import dev.migrate.execution.RunCancelledException;
import dev.migrate.history.Outcome;
import dev.migrate.revision.Target;
import dev.migrate.testing.PostgresTest;
import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@PostgresTest
class PostgresqlCancelContractTests extends CancelContract {

	private final TestDatabase test;

	PostgresqlCancelContractTests(TestDatabase test) {
		this.test = test;
	}

	@Override
	ContractDatabase open(Path directory) {
		return new PostgresqlDatabase(this.test);
	}

	@Test
	void stepThatPausesBetweenTwoAttemptsEndsAtOnce() throws SQLException {
		this.test.execute("CREATE TABLE person (id int)");
		this.folder.add("a1", "none", "ALTER TABLE person ADD name text;", "");
		try (Connection blocker = locking("person")) {
			RunCancelledException cancelled = cancelled(
					(event) -> event instanceof MigrationEvent.StepRetried retried && retried.attempt() == 2,
					(migrate) -> migrate.upgrade(Target.heads()));
			assertThat(cancelled.databaseState()).isEqualTo(new DatabaseState.Unchanged());
			blocker.rollback();
		}
		assertThat(last().outcome()).isEqualTo(Outcome.CANCELLED);
		assertThat(texts(migrate().upgrade(Target.heads()).applied())).containsExactly("a1");
	}

	@Test
	void indexThatWasBeingBuiltIsLeftToTheNextRun() throws SQLException {
		this.test.execute("CREATE TABLE person (id int)");
		this.folder.addStandalone("a1", "none", "SELECT 1;\nCREATE INDEX CONCURRENTLY ix_person ON person (id);", "");
		try (Connection blocker = locking("person")) {
			RunCancelledException cancelled = cancelled(
					(event) -> event instanceof MigrationEvent.StatementExecuted executed && executed.index() == 1,
					(migrate) -> migrate.upgrade(Target.heads()));
			assertThat(cancelled.databaseState()).isEqualTo(new DatabaseState.Partial("a1", 1, 2));
			blocker.rollback();
		}
		assertThat(this.test.jdbc().sql("SELECT intent FROM migrate_revision").query(String.class).single())
			.isNotNull();
		assertThat(valid()).containsExactly(false);
		assertThat(texts(migrate().upgrade(Target.heads()).applied())).containsExactly("a1");
		assertThat(valid()).containsExactly(true);
	}

	@Test
	void recoveryThatIsCancelledIsLeftToTheNextRun() throws SQLException {
		this.test.execute("CREATE TABLE person (id int)");
		this.folder.addStandalone("a1", "none", "CREATE INDEX CONCURRENTLY ix_person ON person (id);", "");
		try (Connection blocker = locking("person")) {
			for (int i = 0; i < 2; i++) {
				cancelled(MigrationEvent.StepStarted.class::isInstance, (migrate) -> migrate.upgrade(Target.heads()));
				assertThat(valid()).containsExactly(false);
			}
			blocker.rollback();
		}
		assertThat(texts(migrate().upgrade(Target.heads()).applied())).containsExactly("a1");
		assertThat(valid()).containsExactly(true);
	}

	@Test
	void allRunsOfTheEngineAreCancelled() throws InterruptedException {
		this.folder.add("a1", "none", "CREATE TABLE fresh (id int);\nSELECT pg_sleep(60);", "");
		CountDownLatch reached = new CountDownLatch(2);
		Migrate migrate = builder(this.test.dataSource()).listeners(List.of((event) -> {
			if (event instanceof MigrationEvent.StatementExecuted || event instanceof MigrationEvent.LockAwaited) {
				reached.countDown();
			}
		})).build();
		List<CompletableFuture<Void>> runs = List.of(CompletableFuture.runAsync(() -> migrate.upgrade(Target.heads())),
				CompletableFuture.runAsync(() -> migrate.upgrade(Target.heads())));
		assertThat(reached.await(10, TimeUnit.SECONDS)).isTrue();
		assertThat(migrate.cancel()).isEqualTo(2);
		runs.forEach((run) -> assertThat(run).failsWithin(Duration.ofSeconds(10))
			.withThrowableThat()
			.withCauseInstanceOf(RunCancelledException.class));
		assertThat(this.database.hasTable("fresh")).isFalse();
	}

	private Connection locking(String table) throws SQLException {
		Connection connection = this.test.dataSource().getConnection();
		connection.setAutoCommit(false);
		try (Statement statement = connection.createStatement()) {
			statement.execute("INSERT INTO " + table + " VALUES (1)");
		}
		return connection;
	}

	private List<Boolean> valid() {
		return this.test.jdbc()
			.sql("SELECT indisvalid FROM pg_index JOIN pg_class c ON c.oid = indexrelid WHERE c.relname = 'ix_person'")
			.query(Boolean.class)
			.list();
	}

}
