package dev.migrate.crash;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;

import dev.migrate.Migrate;
import dev.migrate.MigrateBuilder;
import dev.migrate.error.DatabaseState;
import dev.migrate.execution.DatabaseUnavailableException;
import dev.migrate.execution.MigrationEvent;
import dev.migrate.execution.MigrationListener;
import dev.migrate.execution.StepFailedException;
import dev.migrate.revision.Target;
import dev.migrate.testing.PostgresTest;
import dev.migrate.testing.RevisionFolder;
import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The failures that need another session, each with the reaction of the next run. */
@PostgresTest
@Tag("crash")
class FailureStateTests {

	private static final String CONCURRENTLY = "CREATE INDEX CONCURRENTLY%";

	private final TestDatabase database;

	private final List<MigrationEvent> events = new CopyOnWriteArrayList<>();

	private RevisionFolder folder;

	FailureStateTests(TestDatabase database) {
		this.database = database;
	}

	@BeforeEach
	void createTable(@TempDir Path path) {
		this.folder = new RevisionFolder(path);
		this.database.execute("CREATE TABLE person (id int, email text); INSERT INTO person VALUES (1, 'x'), (2, 'x')");
	}

	@Test
	void stepThatWaitsForALockIsRetriedAndNamesWhoHoldsIt() throws SQLException {
		this.folder.add("a1", "none", "CREATE TABLE before (id int);\nALTER TABLE person ADD name text;", "");
		try (Connection reporting = blocker()) {
			migrate((event) -> {
				if (event instanceof MigrationEvent.StepRetried retried && retried.reason().contains("Blocked by")) {
					commit(reporting);
				}
			}).upgrade(Target.heads());
		}
		List<String> reasons = retries();
		assertThat(reasons).hasSizeGreaterThanOrEqualTo(3).allMatch((reason) -> reason.contains("lock timeout"));
		assertThat(reasons.get(reasons.size() - 1)).contains("Blocked by process")
			.contains("reporting, idle in transaction")
			.contains("INSERT INTO person");
	}

	@Test
	void stepThatIsADeadlockVictimIsRetried() {
		this.folder.add("a1", "none", """
				CREATE TABLE once (id int);
				DO $$ BEGIN IF nextval('attempts') < 2 THEN RAISE SQLSTATE '40P01'; END IF; END $$;
				""", "");
		this.database.execute("CREATE SEQUENCE attempts");
		assertThat(migrate((event) -> {
		}).upgrade(Target.heads()).applied()).hasSize(1);
		assertThat(retries()).hasSize(1);
	}

	@Test
	void recordOfAFailureIsRetriedToo() {
		this.folder.add("a1", "none", "CREATE TABLE one (id int);", "");
		migrate().upgrade(Target.heads());
		this.database.execute("""
				CREATE SEQUENCE attempts;
				CREATE FUNCTION disturb() RETURNS trigger LANGUAGE plpgsql AS
					'BEGIN IF nextval(''attempts'') % 2 = 1 THEN RAISE SQLSTATE ''40P01''; END IF; RETURN NEW; END';
				CREATE TRIGGER disturb BEFORE UPDATE ON migrate_revision FOR EACH ROW
					WHEN (NEW.statements_done = OLD.statements_done) EXECUTE FUNCTION disturb();
				CREATE TRIGGER disturb BEFORE INSERT ON migrate_history FOR EACH ROW
					WHEN (NEW.outcome = 'FAILED') EXECUTE FUNCTION disturb();
				""");
		this.folder.addStandalone("b1", "a1", "CREATE TABLE two (id int);\nDROP TABLE three;", "");
		assertThatExceptionOfType(StepFailedException.class).isThrownBy(() -> migrate((event) -> {
		}).upgrade(Target.heads()))
			.satisfies((ex) -> assertThat(ex.databaseState()).isEqualTo(new DatabaseState.Partial("b1", 1, 2)));
		assertThat(retries()).hasSize(2);
		assertThat(this.database.jdbc()
			.sql("SELECT revision FROM migrate_history WHERE outcome = 'FAILED'")
			.query(String.class)
			.list()).containsExactly("b1");
	}

	@Test
	void stepThatNeverGetsItsLockSaysSo() throws SQLException {
		this.folder.add("a1", "none", "ALTER TABLE person ADD name text;", "");
		try (Connection reporting = blocker()) {
			Migrate migrate = builder().ddlLockRetries(1).ddlLockTimeout(Duration.ofMillis(50)).build();
			assertThatExceptionOfType(StepFailedException.class).isThrownBy(() -> migrate.upgrade(Target.heads()))
				.withMessageContaining("SQLSTATE 55P03")
				.withMessageContaining("Every attempt met the same obstacle.")
				.satisfies((ex) -> assertThat(ex.databaseState()).isEqualTo(new DatabaseState.Unchanged()));
			commit(reporting);
		}
	}

	@Test
	void statementThatRunsTooLongIsCancelled() {
		this.folder.add("a1", "none", "CREATE TABLE gone (id int);\nSELECT pg_sleep(30);", "");
		Migrate migrate = builder().statementTimeout(Duration.ofMillis(100)).build();
		assertThatExceptionOfType(StepFailedException.class).isThrownBy(() -> migrate.upgrade(Target.heads()))
			.withMessageContaining("a1.sql:8")
			.withMessageContaining("SQLSTATE 57014");
		assertThat(this.database.schemaSnapshot()).doesNotContain("gone");
	}

	@Test
	void uniqueIndexOnDuplicatesLeavesNoIndexAndShowsTheKey() {
		this.folder.addStandalone("a1", "none", """
				CREATE TABLE first (id int);
				CREATE UNIQUE INDEX CONCURRENTLY ux_email ON person (email);
				""", "");
		assertThatExceptionOfType(StepFailedException.class).isThrownBy(() -> migrate().upgrade(Target.heads()))
			.withMessageContaining("a1.sql:8")
			.withMessageContaining("Key (email)=(x) is duplicated.")
			.withMessageContaining("SQLSTATE 23505")
			.withMessageContaining("1 of the 2 statements of revision a1")
			.satisfies((ex) -> assertThat(ex.databaseState()).isEqualTo(new DatabaseState.Partial("a1", 1, 2)));
		assertThat(indexes()).isEmpty();
		this.database.execute("DELETE FROM person WHERE id = 2");
		assertThat(migrate().upgrade(Target.heads()).applied()).hasSize(1);
		assertThat(indexes()).containsExactly("ux_email true");
	}

	@Test
	void indexThatCouldNotBeRemovedIsRemovedByTheNextRun() throws Exception {
		this.folder.addStandalone("a1", "none", "CREATE INDEX CONCURRENTLY ix_email ON person (email);", "");
		try (Connection reporting = blocker()) {
			CompletableFuture<Void> cancelled = CompletableFuture.runAsync(() -> {
				cancel(awaitStatement(CONCURRENTLY));
				cancel(awaitStatement("DROP INDEX CONCURRENTLY%"));
			});
			assertThatExceptionOfType(StepFailedException.class).isThrownBy(() -> migrate().upgrade(Target.heads()))
				.withMessageContaining("SQLSTATE 57014");
			cancelled.get();
			assertThat(indexes()).containsExactly("ix_email false");
			commit(reporting);
		}
		migrate().upgrade(Target.heads());
		assertThat(indexes()).containsExactly("ix_email true");
	}

	@Test
	void conditionalIndexIsNotContentWithAnInvalidOne() {
		this.database.execute("CREATE INDEX ix_email ON person (email)");
		JdbcClient.create(this.database.superuser())
			.sql("UPDATE pg_index SET indisvalid = false WHERE indexrelid = "
					+ "(SELECT oid FROM pg_class WHERE relname = 'ix_email')")
			.update();
		this.folder.addStandalone("a1", "none", "CREATE INDEX CONCURRENTLY IF NOT EXISTS ix_email ON person (email);",
				"");
		assertThatExceptionOfType(StepFailedException.class).isThrownBy(() -> migrate().upgrade(Target.heads()))
			.withMessageContaining("a1.sql:7")
			.withMessageContaining("was there before and is invalid")
			.withMessageContaining("DROP INDEX CONCURRENTLY ix_email");
		this.database.execute("DROP INDEX ix_email");
		migrate().upgrade(Target.heads());
		assertThat(indexes()).containsExactly("ix_email true");
	}

	@Test
	void droppedIndexIsNotMistakenForOneOfAnotherSchema() throws SQLException {
		JdbcClient.create(this.database.superuser()).sql("GRANT ALL ON SCHEMA public TO PUBLIC").update();
		this.database.execute("CREATE INDEX ix_email ON person (email); CREATE TABLE public.person (email text); "
				+ "CREATE INDEX ix_email ON public.person (email)");
		this.folder.addStandalone("a1", "none", "DROP INDEX CONCURRENTLY ix_email;", "");
		try (Connection reporting = blocker()) {
			try (RunnerProcess process = RunnerProcess.start("upgrade", this.folder,
					Map.of(Runner.NEVER, this.database))) {
				process.go();
				awaitStatement("DROP INDEX CONCURRENTLY%");
			}
			migrate((event) -> {
				if (event instanceof MigrationEvent.LockAwaited) {
					commit(reporting);
				}
			}).upgrade(Target.heads());
		}
		assertThat(indexes()).containsExactly("ix_email true");
	}

	@Test
	void indexThatTheServerBuiltForAKilledRunIsKept() throws Exception {
		this.folder.addStandalone("a1", "none", "CREATE INDEX CONCURRENTLY ix_email ON person (email);", "");
		try (Connection reporting = blocker()) {
			try (RunnerProcess process = RunnerProcess.start("upgrade", this.folder,
					Map.of(Runner.NEVER, this.database))) {
				process.go();
				awaitStatement(CONCURRENTLY);
			}
			migrate((event) -> {
				if (event instanceof MigrationEvent.LockAwaited awaited && awaited.holder() != null) {
					assertThat(awaited.holder().activity()).contains("CREATE INDEX CONCURRENTLY ix_email");
					commit(reporting);
				}
			}).upgrade(Target.heads());
		}
		assertThat(this.events).anyMatch(MigrationEvent.LockAwaited.class::isInstance);
		assertThat(indexes()).containsExactly("ix_email true");
		assertThat(intents()).isEqualTo(1);
	}

	@Test
	void indexWhoseSessionWasTerminatedIsBuiltAgainByTheSameRun() throws Exception {
		this.folder.addStandalone("a1", "none", "CREATE INDEX CONCURRENTLY ix_email ON person (email);", "");
		try (Connection reporting = blocker()) {
			CompletableFuture<Void> terminated = CompletableFuture.runAsync(() -> {
				terminate(awaitStatement(CONCURRENTLY));
				commit(reporting);
			});
			migrate((event) -> {
			}).upgrade(Target.heads());
			terminated.get();
		}
		assertThat(this.events).anyMatch(MigrationEvent.SessionLost.class::isInstance);
		assertThat(indexes()).containsExactly("ix_email true");
		assertThat(intents()).isEqualTo(2);
	}

	@Test
	void statementOfAKilledRunDoesNotKeepTheNextOneWaiting() {
		this.database.execute("CREATE TABLE slow AS SELECT 120 AS seconds");
		this.folder.add("a1", "none", "CREATE TABLE fresh (id int);\nSELECT pg_sleep(seconds) FROM slow;", "");
		try (RunnerProcess process = RunnerProcess.start("upgrade", this.folder, Map.of(Runner.NEVER, this.database))) {
			process.go();
			awaitStatement("SELECT pg_sleep%");
		}
		this.database.execute("DELETE FROM slow");
		Migrate migrate = builder().lockTimeout(Duration.ofSeconds(30)).build();
		assertThat(migrate.upgrade(Target.heads()).applied()).hasSize(1);
	}

	@Test
	void statementThatEndsItsSessionEachTimeIsNamed() {
		this.folder.add("a1", "none", "CREATE TABLE fresh (id int);\nSELECT pg_terminate_backend(pg_backend_pid());",
				"");
		assertThatExceptionOfType(DatabaseUnavailableException.class)
			.isThrownBy(() -> builder().build().upgrade(Target.heads()))
			.withMessageContaining("The upgrade of revision a1")
			.withMessageContaining(" in statement 2 of 2:\n  SELECT pg_terminate_backend(pg_backend_pid())\n")
			.withMessageContaining("(SQLSTATE 57P01)");
	}

	@Test
	void killedWaiterLeavesNothing() {
		this.folder.add("a1", "none", "CREATE TABLE fresh (id int);\nSELECT pg_sleep(6);", "");
		try (RunnerProcess worker = RunnerProcess.start("upgrade", this.folder, Map.of(Runner.NEVER, this.database));
				RunnerProcess waiter = RunnerProcess.start("upgrade", this.folder,
						Map.of(Runner.NEVER, this.database))) {
			worker.go();
			awaitStatement("SELECT pg_sleep%");
			waiter.go();
			awaitStatement("SELECT pg_try_advisory_lock%");
			waiter.kill();
			assertThat(worker.await()).containsExactly("finished 0");
		}
		assertThat(migrate().upgrade(Target.heads()).applied()).isEmpty();
	}

	private MigrateBuilder builder() {
		return Migrate.builder(this.database.dataSource()).locations(this.folder.location());
	}

	private Migrate migrate() {
		return builder().build();
	}

	private Migrate migrate(MigrationListener listener) {
		return builder().listeners(List.of(this.events::add, listener)).build();
	}

	private List<String> retries() {
		return this.events.stream()
			.filter(MigrationEvent.StepRetried.class::isInstance)
			.map((event) -> ((MigrationEvent.StepRetried) event).reason())
			.toList();
	}

	// Every other session that wants more than to read the table waits for this one.
	private Connection blocker() throws SQLException {
		Connection connection = this.database.dataSource().getConnection();
		try (Statement statement = connection.createStatement()) {
			statement.execute("SET application_name = 'reporting'");
			connection.setAutoCommit(false);
			statement.execute("INSERT INTO person VALUES (3, 'y')");
		}
		return connection;
	}

	private static void commit(Connection connection) {
		try {
			connection.commit();
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	// The process of the session whose last statement matches the pattern.
	private int awaitStatement(String pattern) {
		JdbcClient superuser = JdbcClient.create(this.database.superuser());
		for (int i = 0; i < 1_000; i++) {
			List<Integer> pids = superuser
				.sql("SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND query LIKE ? "
						+ "AND (state = 'active' OR query LIKE '%try%')")
				.param(pattern)
				.query(Integer.class)
				.list();
			if (!pids.isEmpty()) {
				return pids.get(0);
			}
			LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
		}
		throw new AssertionError("No session is at " + pattern);
	}

	private void cancel(int pid) {
		JdbcClient.create(this.database.superuser())
			.sql("SELECT pg_cancel_backend(?)")
			.param(pid)
			.query(Boolean.class)
			.single();
	}

	private void terminate(int pid) {
		JdbcClient.create(this.database.superuser())
			.sql("SELECT pg_terminate_backend(?, 5000)")
			.param(pid)
			.query(Boolean.class)
			.single();
	}

	private List<String> indexes() {
		return this.database.jdbc()
			.sql("SELECT indexrelid::regclass || ' ' || indisvalid FROM pg_index "
					+ "WHERE indrelid IN (SELECT oid FROM pg_class WHERE relname = 'person')")
			.query(String.class)
			.list();
	}

	private int intents() {
		return this.database.jdbc()
			.sql("SELECT count(*) FROM migrate_history WHERE outcome = 'INTENT'")
			.query(Integer.class)
			.single();
	}

}
