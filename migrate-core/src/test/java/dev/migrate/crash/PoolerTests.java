package dev.migrate.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import dev.migrate.Migrate;
import dev.migrate.MigrateBuilder;
import dev.migrate.UpgradeResult;
import dev.migrate.error.DatabaseState;
import dev.migrate.execution.MigrationEvent;
import dev.migrate.execution.MigrationListener;
import dev.migrate.execution.PoolerException;
import dev.migrate.execution.RevisionEditedException;
import dev.migrate.lock.LockMode;
import dev.migrate.revision.RevisionId;
import dev.migrate.revision.Target;
import dev.migrate.testing.PostgresServer;
import dev.migrate.testing.PostgresTest;
import dev.migrate.testing.RevisionFolder;
import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Runs behind a pooler that gives each transaction another session. */
@PostgresTest
@Tag("crash")
class PoolerTests {

	private final TestDatabase database;

	private final PoolerProxy proxy = new PoolerProxy(PostgresServer.get().port());

	private RevisionFolder folder;

	PoolerTests(TestDatabase database) throws IOException {
		this.database = database;
	}

	@BeforeEach
	void writeRevisions(@TempDir Path path) {
		this.folder = new RevisionFolder(path)
			.add("a1", "none", "CREATE TABLE one (id int);\nSELECT pg_sleep(0.1);", "DROP TABLE one;")
			.add("b1", "a1", "ALTER TABLE one ADD b int;", "ALTER TABLE one DROP b;")
			.add("c1", "b1", "ALTER TABLE one ADD c int;", "ALTER TABLE one DROP c;");
	}

	@AfterEach
	void closeProxy() throws IOException {
		this.proxy.close();
	}

	@Test
	void lockOfTheSessionIsRefused() {
		assertThatExceptionOfType(PoolerException.class).isThrownBy(() -> builder().build().upgrade(Target.heads()))
			.withMessageContaining("The connection goes through a pooler")
			.withMessageContaining("migrate.url")
			.withMessageContaining("migrate.lock.mode=transaction");
		assertThat(this.database.schemaSnapshot()).doesNotContain("one");
	}

	@Test
	void lockOfEachTransactionKeepsRunnersApart() throws Exception {
		Migrate migrate = builder().lockMode(LockMode.TRANSACTION).build();
		ExecutorService executor = Executors.newFixedThreadPool(8);
		try {
			List<Future<UpgradeResult>> runners = new ArrayList<>();
			for (int i = 0; i < 8; i++) {
				runners.add(executor.submit(() -> migrate.upgrade(Target.heads())));
			}
			int applied = 0;
			for (Future<UpgradeResult> runner : runners) {
				applied += runner.get().applied().size();
			}
			assertThat(applied).isEqualTo(3);
		}
		finally {
			executor.shutdownNow();
		}
		assertThat(done("UPGRADE")).containsExactly("a1", "b1", "c1");
		migrate.downgrade(Target.base());
		assertThat(done("DOWNGRADE")).containsExactly("c1", "b1", "a1");
	}

	@Test
	void revisionOutsideATransactionIsRefusedBeforeAnythingRuns() {
		this.folder.addStandalone("d1", "c1", "CREATE INDEX CONCURRENTLY ON one (id);", "");
		Migrate migrate = builder().lockMode(LockMode.TRANSACTION).build();
		assertThatExceptionOfType(PoolerException.class).isThrownBy(() -> migrate.upgrade(Target.heads()))
			.withMessageContaining("Revision d1 (")
			.withMessageContaining("d1.sql:3) is not one transaction")
			.withMessageContaining("migrate.lock.mode=session")
			.satisfies((ex) -> assertThat(ex.databaseState()).isEqualTo(new DatabaseState.Unchanged()));
		assertThat(this.database.schemaSnapshot()).doesNotContain("one");
	}

	@Test
	void lostAnswerToACommitIsFoundOutFromTheDatabase() {
		for (int commit = 1; commit <= 4; commit++) {
			List<MigrationEvent> events = new CopyOnWriteArrayList<>();
			Migrate migrate = builder().lockMode(LockMode.TRANSACTION).listeners(List.of(events::add)).build();
			this.proxy.loseAnswerToCommit(commit);
			assertThat(ids(migrate.upgrade(Target.heads()).applied())).containsExactly("a1", "b1", "c1");
			assertThat(events).anyMatch(MigrationEvent.SessionLost.class::isInstance);
			assertThat(completed(events)).containsExactly("a1", "b1", "c1");
			assertThat(done("UPGRADE")).containsExactly("a1", "b1", "c1");
			JdbcClient superuser = JdbcClient.create(this.database.superuser());
			superuser.sql("DROP TABLE migrate_revision, migrate_history, migrate_schema, one").update();
		}
	}

	@Test
	void lostAnswerToTheCommitOfADowngradeOrAStampIsFoundOutToo() {
		builder().lockMode(LockMode.TRANSACTION).build().upgrade(Target.heads());
		List<MigrationEvent> events = new CopyOnWriteArrayList<>();
		Migrate migrate = builder().lockMode(LockMode.TRANSACTION).listeners(List.of(events::add)).build();
		this.proxy.loseAnswerToCommit(3);
		assertThat(ids(migrate.downgrade(Target.base()).removed())).containsExactly("c1", "b1", "a1");
		assertThat(completed(events)).containsExactly("c1", "b1", "a1");
		this.proxy.loseAnswerToCommit(1);
		assertThat(ids(migrate.stamp(List.of(Target.heads())).added())).containsExactly("a1", "b1", "c1");
		assertThat(events.stream().filter(MigrationEvent.SessionLost.class::isInstance)).hasSize(2);
	}

	@Test
	void faultThatAnotherRunCausesBetweenTwoStepsSaysWhatIsDone(@TempDir Path path) throws IOException {
		RevisionFolder others = new RevisionFolder(path).add("b1", "a1", "ALTER TABLE one ADD other int;", "");
		Files.copy(this.folder.path().resolve("a1.sql"), path.resolve("a1.sql"));
		Migrate other = builder().lockMode(LockMode.TRANSACTION).locations(others.location()).build();
		MigrationListener listener = (event) -> {
			if (event instanceof MigrationEvent.StepCompleted step && step.revision().value().equals("a1")) {
				other.upgrade(Target.heads());
			}
		};
		Migrate migrate = builder().lockMode(LockMode.TRANSACTION).listeners(List.of(listener)).build();
		assertThatExceptionOfType(RevisionEditedException.class).isThrownBy(() -> migrate.upgrade(Target.heads()))
			.withMessageContaining("The database has everything up to and including revision b1")
			.satisfies((ex) -> assertThat(ex.databaseState()).isEqualTo(new DatabaseState.StoppedAt(List.of("b1"))));
	}

	private MigrateBuilder builder() {
		PGSimpleDataSource dataSource = new PGSimpleDataSource();
		dataSource.setUrl(this.database.jdbcUrl() + "?sslmode=disable&prepareThreshold=0");
		dataSource.setPortNumbers(new int[] { this.proxy.port() });
		dataSource.setUser("postgres");
		return Migrate.builder(dataSource).locations(this.folder.location());
	}

	private static List<String> ids(List<RevisionId> revisions) {
		return revisions.stream().map(RevisionId::value).toList();
	}

	private static List<String> completed(List<MigrationEvent> events) {
		return events.stream()
			.filter(MigrationEvent.StepCompleted.class::isInstance)
			.map((event) -> ((MigrationEvent.StepCompleted) event).revision().value())
			.toList();
	}

	private List<String> done(String action) {
		return JdbcClient.create(this.database.superuser())
			.sql("SELECT revision FROM migrate_history WHERE action = ? AND outcome = 'DONE' ORDER BY number")
			.param(action)
			.query(String.class)
			.list();
	}

}
