package dev.migrate;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

import javax.sql.DataSource;

import dev.migrate.execution.MissingSchemaException;
import dev.migrate.execution.StepFailedException;
import dev.migrate.revision.Target;
import dev.migrate.testing.PostgresTest;
import dev.migrate.testing.RevisionFolder;
import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What a step does to its session reaches no other step, and never the lock. */
@PostgresTest
class SessionTests {

	/** Fails if an earlier step has left something. */
	private static final String LOOK = """
			DO $$ BEGIN
			    ASSERT to_regclass('pg_temp.left_over') IS NULL, 'a table';
			    ASSERT NOT EXISTS (SELECT FROM pg_prepared_statements WHERE name = 'left_over'), 'a statement';
			    ASSERT NOT EXISTS (SELECT FROM pg_cursors WHERE name = 'left_over'), 'a cursor';
			    ASSERT NOT EXISTS (SELECT FROM pg_listening_channels()), 'a channel';
			    ASSERT 'pg_monitor' NOT IN (session_user, current_user), 'a user';
			    ASSERT current_setting('statement_timeout') <> '1min', 'a limit';
			    ASSERT current_setting('default_transaction_isolation') <> 'serializable', 'an isolation level';
			    ASSERT current_setting('search_path') <> 'pg_temp', 'a search path';
			    ASSERT 1 = (SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND pid = pg_backend_pid()), 'a lock';
			END $$;""";

	/** A trigger and a function that run any statement. */
	private static final String LEAVES = """
			CREATE FUNCTION left_over(sql text) RETURNS int LANGUAGE plpgsql AS
			$$ BEGIN EXECUTE sql; RETURN 1; END $$;
			CREATE TABLE leaves (sql text);
			CREATE FUNCTION leave() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN EXECUTE NEW.sql; RETURN NULL; END $$;
			CREATE TRIGGER leave AFTER INSERT ON leaves FOR EACH ROW EXECUTE FUNCTION leave();
			""";

	private final TestDatabase database;

	private final RevisionFolder folder;

	SessionTests(TestDatabase database, @TempDir Path directory) {
		this.database = database;
		this.folder = new RevisionFolder(directory);
	}

	@ParameterizedTest
	@ValueSource(strings = { "CREATE TEMP TABLE left_over (id int);", "SELECT 1 AS id INTO TEMP left_over;",
			"CREATE TABLE pg_temp.left_over (id int);", "PREPARE left_over AS SELECT 1;",
			"DECLARE left_over CURSOR WITH HOLD FOR SELECT 1;", "SET SESSION AUTHORIZATION pg_monitor;",
			"SET ROLE pg_monitor;", "SET statement_timeout = '1min';",
			"SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL SERIALIZABLE;", "LISTEN left_over;",
			"SET search_path = pg_temp;", "DO 'BEGIN CREATE TEMP TABLE left_over (id int); END';",
			"CREATE TABLE IF NOT EXISTS pg_temp.left_over (id int);", "SELECT pg_advisory_lock(7);",
			"SELECT pg_advisory_lock(-7), pg_advisory_lock(-7), pg_advisory_lock_shared(-7, 2147483647);",
			"SELECT pg_advisory_lock_shared(8), pg_advisory_xact_lock(9);",
			"INSERT INTO leaves VALUES ('CREATE TEMP TABLE left_over ()');",
			"INSERT INTO leaves VALUES ('SET ROLE pg_monitor');",
			"INSERT INTO leaves VALUES ('SELECT pg_advisory_lock(7)');",
			"DROP TABLE IF EXISTS made; CREATE TABLE made AS SELECT left_over('LISTEN left_over');" })
	void nothingIsLeftForTheNextStep(String statement) {
		JdbcClient.create(this.database.superuser()).sql(LEAVES).update();
		this.folder.add("a1", "none", statement, "").add("b1", "a1", LOOK, "");
		this.folder.addStandalone("c1", "b1", statement, "").add("d1", "c1", LOOK, "");
		Migrate migrate = Migrate.builder(this.database.superuser())
			.locations(this.folder.location())
			.schema("public")
			.build();
		migrate.upgrade(Target.heads());
		assertThat(migrate.status().current()).extracting((id) -> id.value()).containsExactly("d1");
	}

	@Test
	void lockOfAStepIsHeldToItsEnd() {
		this.folder.addStandalone("a1", "none", """
				SELECT pg_advisory_lock(7);
				DO $$ BEGIN
				    ASSERT 2 = (SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND pid = pg_backend_pid());
				END $$;""", "").add("b1", "a1", LOOK, "");
		migrate().upgrade(Target.heads());
		assertThat(migrate().status().current()).extracting((id) -> id.value()).containsExactly("b1");
	}

	@Test
	void stepThatReleasesTheLockIsRolledBack() {
		this.folder.add("a1", "none", """
				CREATE FUNCTION free() RETURNS void LANGUAGE plpgsql AS
				$$ BEGIN EXECUTE 'SELECT pg_advisory_' || 'unlock_all()'; END $$;""", "")
			.add("b1", "a1", "CREATE TABLE one (id int);\nSELECT free();", "")
			.add("c1", "b1", "CREATE TABLE two (id int);", "");
		assertReleased();
		assertThat(this.database.jdbc().sql("SELECT to_regclass('one') IS NULL").query(Boolean.class).single())
			.isTrue();
	}

	@Test
	void stepWhoseTriggerReleasesTheLockIsRolledBack() {
		this.folder
			.add("a1", "none", LEAVES.replace("EXECUTE NEW.sql", "EXECUTE 'SELECT pg_advisory_' || 'unlock_all()'"), "")
			.add("b1", "a1", "CREATE TABLE two (id int);\nINSERT INTO leaves VALUES ('');", "");
		assertReleased();
	}

	@Test
	void attemptThatWasRolledBackLeavesNothingForTheNextOne() throws SQLException {
		this.database.execute("CREATE TABLE locked (id int)");
		this.folder.add("a1", "none", "PREPARE left_over AS SELECT 1;\nALTER TABLE locked ADD a int;", "");
		try (Connection holder = this.database.dataSource().getConnection()) {
			holder.setAutoCommit(false);
			holder.createStatement().execute("LOCK TABLE locked");
			Thread release = new Thread(() -> releaseLater(holder));
			release.start();
			Migrate.builder(this.database.dataSource())
				.locations(this.folder.location())
				.ddlLockTimeout(Duration.ofMillis(20))
				.build()
				.upgrade(Target.heads());
		}
	}

	private static void releaseLater(Connection holder) {
		try {
			Thread.sleep(600);
			holder.commit();
		}
		catch (SQLException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Test
	void failedStepLeavesNothingInABorrowedSession() {
		this.folder.add("a1", "none", "PREPARE left_over AS SELECT 1;\nSELECT pg_advisory_lock(7);\nSELECT 1 / 0;", "");
		DataSource pool = this.database.pool(1);
		assertThatExceptionOfType(StepFailedException.class)
			.isThrownBy(() -> Migrate.builder(pool).locations(this.folder.location()).build().upgrade(Target.heads()));
		assertThat(JdbcClient.create(pool)
			.sql("SELECT (SELECT count(*) FROM pg_prepared_statements WHERE from_sql) + (SELECT count(*) FROM pg_locks "
					+ "WHERE locktype = 'advisory' AND pid = pg_backend_pid())")
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void stepOutsideTransactionThatReleasesTheLockStopsThere() {
		this.folder.add("a1", "none", """
				CREATE FUNCTION free() RETURNS void LANGUAGE plpgsql AS
				$$ BEGIN EXECUTE 'SELECT pg_advisory_' || 'unlock_all()'; END $$;""", "")
			.addStandalone("b1", "a1", "SELECT free();\nCREATE TABLE two (id int);", "");
		assertReleased();
	}

	private void assertReleased() {
		assertThatExceptionOfType(StepFailedException.class).isThrownBy(() -> migrate().upgrade(Target.heads()))
			.withMessageContaining("The upgrade of revision b1")
			.withMessageContaining("The lock that keeps other runs away is gone");
		assertThat(this.database.jdbc().sql("SELECT to_regclass('two') IS NULL").query(Boolean.class).single())
			.isTrue();
		assertThat(migrate().status().current()).extracting((id) -> id.value()).containsExactly("a1");
	}

	@Test
	void tablesOfMigrateAreNeverTemporary() {
		this.folder.add("a1", "none", "CREATE TABLE one (id int);", "");
		assertThatExceptionOfType(MissingSchemaException.class)
			.isThrownBy(() -> Migrate.builder(this.database.dataSource())
				.locations(this.folder.location())
				.schema("pg_temp")
				.build()
				.upgrade(Target.heads()))
			.withMessageContaining("The tables of Migrate cannot be in pg_temp")
			.withMessageContaining("Set migrate.schema to an ordinary schema");
	}

	private Migrate migrate() {
		return Migrate.builder(this.database.dataSource()).locations(this.folder.location()).build();
	}

}
