package dev.migrate.crash;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import dev.migrate.Migrate;
import dev.migrate.revision.Target;
import dev.migrate.testing.PostgresTest;
import dev.migrate.testing.RevisionFolder;
import dev.migrate.testing.ScriptFile;
import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The client of a script dies in the middle of a statement. For the server, its death is
 * a closed connection, as in these tests.
 */
@PostgresTest
@Tag("crash")
class KilledScriptTests {

	private static final String SLOW = """
			CREATE FUNCTION slow(value int) RETURNS int IMMUTABLE LANGUAGE plpgsql AS
			$$ BEGIN PERFORM pg_sleep(3); RETURN value; END $$""";

	private final ExecutorService executor = Executors.newSingleThreadExecutor();

	private final TestDatabase database;

	private RevisionFolder folder;

	KilledScriptTests(TestDatabase database) {
		this.database = database;
	}

	@BeforeEach
	void createFolder(@TempDir Path path) {
		this.folder = new RevisionFolder(path);
	}

	@AfterEach
	void stop() {
		this.executor.shutdownNow();
	}

	@Test
	void nextRunDoesNotWaitForTheStatement() throws Exception {
		this.folder.add("a1", "none", "CREATE TABLE a (id int);\nSELECT pg_sleep(${seconds});", "");
		killInTheMiddle("600", "pg_sleep");
		Migrate next = migrate("0");
		assertThat(next.upgrade(Target.heads()).applied()).hasSize(1);
	}

	@Test
	void indexIsBuiltToItsEnd() throws Exception {
		this.database.execute("CREATE TABLE a (id int); INSERT INTO a VALUES (1)");
		this.database.execute(SLOW);
		this.folder.addStandalone("a1", "none", "CREATE INDEX CONCURRENTLY ix_a ON a (slow(id));", "");
		killInTheMiddle("0", "CREATE INDEX");
		waitUntilRunning("CREATE INDEX", 0);
		assertThat(this.database.jdbc()
			.sql("SELECT indisvalid FROM pg_index WHERE indexrelid = 'ix_a'::regclass")
			.query(Boolean.class)
			.single()).isTrue();
		assertThat(migrate("0").upgrade(Target.heads()).applied()).hasSize(1);
	}

	private void killInTheMiddle(String seconds, String statement) throws Exception {
		ScriptFile script = ScriptFile.parse(migrate(seconds).upgradeScript(Target.heads()).sql());
		try (Connection connection = this.database.dataSource().getConnection()) {
			Future<?> run = this.executor.submit((Callable<?>) () -> {
				script.run(connection, script.commands().size());
				return null;
			});
			waitUntilRunning(statement, 1);
			connection.abort(Runnable::run);
			assertThatExceptionOfType(Exception.class).isThrownBy(run::get).withCauseInstanceOf(SQLException.class);
		}
	}

	private void waitUntilRunning(String statement, int sessions) throws InterruptedException {
		long end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
		while (running(statement) != sessions) {
			assertThat(System.nanoTime()).as("%d sessions with %s", sessions, statement).isLessThan(end);
			Thread.sleep(20);
		}
	}

	private int running(String statement) {
		return this.database.jdbc()
			.sql("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND state = 'active' "
					+ "AND pid <> pg_backend_pid() AND query LIKE '%' || ? || '%'")
			.param(statement)
			.query(Integer.class)
			.single();
	}

	private Migrate migrate(String seconds) {
		return Migrate.builder(this.database.dataSource())
			.locations(this.folder.location())
			.placeholders(Map.of("seconds", seconds))
			.lockTimeout(Duration.ofSeconds(20))
			.build();
	}

}
