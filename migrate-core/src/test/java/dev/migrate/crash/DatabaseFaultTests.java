package dev.migrate.crash;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.migrate.Migrate;
import dev.migrate.error.DatabaseState;
import dev.migrate.error.MigrateException;
import dev.migrate.execution.DatabaseNotWritableException;
import dev.migrate.execution.DatabaseUnavailableException;
import dev.migrate.execution.StepFailedException;
import dev.migrate.history.HistoryQuery;
import dev.migrate.history.InsufficientPrivilegeException;
import dev.migrate.revision.InvalidRevisionsException;
import dev.migrate.revision.Target;
import dev.migrate.testing.PostgresServer;
import dev.migrate.testing.PostgresTest;
import dev.migrate.testing.RevisionFolder;
import dev.migrate.testing.TestDatabase;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** The errors of a run that the database hinders. */
@PostgresTest
class DatabaseFaultTests {

	private static final String GUEST = "guest_" + ProcessHandle.current().pid();

	private static final String SECRET = "no-such-secret";

	private final TestDatabase database;

	private final JdbcClient superuser;

	private RevisionFolder folder;

	DatabaseFaultTests(TestDatabase database) {
		this.database = database;
		this.superuser = JdbcClient.create(database.superuser());
	}

	@BeforeEach
	void createGuest(@TempDir Path path) {
		this.folder = new RevisionFolder(path).add("a1", "none", "CREATE TABLE one (id int);", "");
		this.superuser.sql("CREATE ROLE " + GUEST + " LOGIN PASSWORD 'guest'").update();
		this.superuser.sql("REVOKE CREATE ON SCHEMA public FROM PUBLIC").update();
	}

	@AfterEach
	void dropGuest() {
		this.superuser.sql("DROP OWNED BY " + GUEST).update();
		this.superuser.sql("DROP ROLE " + GUEST).update();
	}

	@Test
	void failingStatementInTheMiddleSaysWhatWhereAndWhatNow() {
		this.folder.add("b1", "a1", """
				CREATE TABLE two (id int);

				INSERT INTO two
				VALUES (1), ('x');
				CREATE TABLE three (id int);
				""", "");
		assertThatExceptionOfType(StepFailedException.class)
			.isThrownBy(() -> migrate(this.database.dataSource()).upgrade(Target.heads()))
			.withMessage(
					"""
							The upgrade of revision b1 (Revision b1) failed at %s:10 in statement 2 of 3:
							  INSERT INTO two
							VALUES (1), ('x')
							ERROR: invalid input syntax for type integer: "x"
							  Position: 30 (SQLSTATE 22P02)
							The database has everything up to and including revision a1, and nothing of the step that failed.
							Correct the file, or what it expects of the database, and start again: there is nothing to repair.""",
					this.folder.path().resolve("b1.sql"));
		assertThat(this.database.jdbc()
			.sql("SELECT concat_ws(' ', statement, statements, sql_state, error) FROM migrate_history "
					+ "WHERE revision = 'b1' AND outcome = 'FAILED'")
			.query(String.class)
			.single()).startsWith("2 3 22P02 ERROR: invalid input syntax");
	}

	@Test
	void statementThatRefusesATransactionIsReportedBeforeAnythingRuns() {
		this.folder.add("b1", "a1", "SELECT 1;\nCREATE INDEX CONCURRENTLY ON one (id);\nVACUUM one;", "");
		assertThatExceptionOfType(InvalidRevisionsException.class)
			.isThrownBy(() -> migrate(this.database.dataSource()).upgrade(Target.heads()))
			.withMessageContaining("b1.sql:8: this statement cannot run in a transaction. Begin its section with "
					+ "'-- migrate:upgrade transaction=off'")
			.withMessageContaining("b1.sql:9");
		assertThat(this.database.schemaSnapshot()).doesNotContain("one");
	}

	@Test
	void statementThatWouldReleaseTheLockIsReportedBeforeAnythingRuns() {
		this.folder.addStandalone("b1", "a1", """
				DISCARD PLANS;
				CREATE FUNCTION unlock() RETURNS void LANGUAGE sql AS 'SELECT pg_advisory_unlock_all()';
				DISCARD ALL;
				DO $$ BEGIN PERFORM pg_catalog.pg_advisory_unlock_all(); END $$;""", "");
		assertThatExceptionOfType(InvalidRevisionsException.class)
			.isThrownBy(() -> migrate(this.database.dataSource()).upgrade(Target.heads()))
			.withMessageContaining("There are 2 faults")
			.withMessageContaining("b1.sql:9: this statement would release the lock that keeps other runs away.")
			.withMessageContaining("b1.sql:10: this statement would release the lock");
		assertThat(this.database.schemaSnapshot()).doesNotContain("one");
	}

	@Test
	void roleThatMayNotCreateTheTablesIsNamed() {
		assertThatExceptionOfType(InsufficientPrivilegeException.class)
			.isThrownBy(() -> migrate(guest()).upgrade(Target.heads()))
			.withMessage("""
					The database user may not create the tables of Migrate in schema public (as %s): \
					ERROR: permission denied for schema public
					  Position: 28 (SQLSTATE 42501)
					The database is unchanged.
					Grant it, choose another schema with migrate.schema, or use another login with migrate.user \
					and migrate.password, or on the command line with --user and --ask-password.""", GUEST);
	}

	@Test
	void roleThatMayNotReadTheTablesIsTold() {
		migrate(this.database.dataSource()).upgrade(Target.heads());
		String schema = '"' + this.database.schema().replace("\"", "\"\"") + '"';
		this.superuser.sql("GRANT USAGE ON SCHEMA " + schema + " TO " + GUEST).update();
		Migrate migrate = Migrate.builder(guest())
			.locations(this.folder.location())
			.schema(this.database.schema())
			.build();
		for (ThrowingCallable read : List.<ThrowingCallable>of(() -> migrate.upgrade(Target.heads()), migrate::status,
				() -> migrate.planDowngrade(Target.base()), () -> migrate.show(Target.heads()),
				() -> migrate.history(HistoryQuery.NEWEST))) {
			assertThatExceptionOfType(InsufficientPrivilegeException.class).isThrownBy(read)
				.withMessageContaining("The database user " + GUEST + " may not read the tables of Migrate")
				.withMessageContaining("permission denied for table migrate_")
				.withMessageContaining("The database is unchanged.")
				.withMessageContaining("--user and --ask-password");
		}
	}

	@Test
	void grantThatIsAdvisedHelps() {
		migrate(this.database.dataSource()).upgrade(Target.heads());
		Migrate migrate = Migrate.builder(guest())
			.locations(this.folder.location())
			.schema(this.database.schema())
			.build();
		InsufficientPrivilegeException refused = catchThrowableOfType(InsufficientPrivilegeException.class,
				migrate::status);
		String grants = refused.action().replaceAll("(?s).* grants it with: (.*); or .*", "$1");
		JdbcClient.create(this.database.superuser()).sql(grants).update();
		assertThat(migrate.status().current()).hasSize(1);
		assertThat(migrate.history(HistoryQuery.NEWEST)).hasSize(1);
	}

	@Test
	void roleThatMayNotCreateTablesCanUseThoseThatExist() {
		this.superuser.sql("CREATE SCHEMA books").update();
		this.superuser.sql("GRANT ALL ON SCHEMA books TO " + GUEST).update();
		this.superuser.sql("GRANT ALL ON SCHEMA public TO " + GUEST).update();
		Migrate migrate = Migrate.builder(guest()).locations(this.folder.location()).schema("books").build();
		this.folder.add("b1", "a1", "CREATE TABLE two (id int);", "");
		migrate.upgrade(Target.parse("a1"));
		this.superuser.sql("REVOKE CREATE ON SCHEMA books FROM " + GUEST).update();
		assertThat(migrate.upgrade(Target.heads()).applied()).hasSize(1);
	}

	@Test
	void databaseThatIsDownIsReported() throws IOException {
		int port;
		try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			port = free.getLocalPort();
		}
		assertUnavailable(dataSource(this.database.name(), this.database.user(), this.database.password(), port),
				"SQLSTATE 08001",
				"Start the database or correct its URL (--url on the command line), and start again.");
	}

	@Test
	void wrongPasswordIsReportedAndNotShown() {
		int port = PostgresServer.get().port();
		assertUnavailable(dataSource(this.database.name(), this.database.user(), SECRET, port), "SQLSTATE 28P01",
				"Correct the user or the password (--user and --ask-password on the command line), and start again.");
		HikariConfig config = new HikariConfig();
		config.setDataSource(dataSource(this.database.name(), this.database.user(), SECRET, port));
		config.setInitializationFailTimeout(-1);
		config.setConnectionTimeout(500);
		try (HikariDataSource pool = new HikariDataSource(config)) {
			assertUnavailable(pool, "SQLSTATE 28P01",
					"Correct the user or the password (--user and --ask-password on the command line), and start again.");
		}
	}

	@Test
	void wrongPasswordOfTheRunIsReportedAndNotShown() {
		DataSource runs = dataSource(this.database.name(), this.database.user(), SECRET, PostgresServer.get().port());
		Migrate migrate = Migrate.builder(this.database.dataSource())
			.runDataSource(runs)
			.locations(this.folder.location())
			.build();
		assertThatExceptionOfType(DatabaseUnavailableException.class).isThrownBy(() -> migrate.upgrade(Target.heads()))
			.withMessageContaining("SQLSTATE 28P01")
			.withMessageContaining(
					"Correct the user or the password (--user and --ask-password on the command line), and start again.")
			.satisfies(DatabaseFaultTests::assertNoSecret);
	}

	@Test
	void unknownDatabaseIsReported() {
		assertUnavailable(
				dataSource("nowhere", this.database.user(), this.database.password(), PostgresServer.get().port()),
				"database \"nowhere\" does not exist (SQLSTATE 3D000)",
				"Start the database or correct its URL (--url on the command line), and start again.");
	}

	@Test
	void readOnlyRoleIsRefusedUnlessThereIsNothingToDo() {
		this.superuser.sql("GRANT ALL ON SCHEMA public TO " + GUEST).update();
		migrate(guest()).upgrade(Target.heads());
		this.superuser.sql("ALTER ROLE " + GUEST + " SET default_transaction_read_only = on").update();
		assertThat(migrate(guest()).upgrade(Target.heads()).applied()).isEmpty();
		this.folder.add("b1", "a1", "CREATE TABLE two (id int);", "");
		assertThatExceptionOfType(DatabaseNotWritableException.class)
			.isThrownBy(() -> migrate(guest()).upgrade(Target.heads()))
			.withMessage("There are revisions to run, and this database cannot be written to. "
					+ "The session is read-only (transaction_read_only is on).\nThe database is unchanged.\n"
					+ "Give a URL that can be written to, such as that of the primary server, with migrate.url "
					+ "(--url on the command line); or let this application only look with "
					+ "migrate.on-startup=validate, as the command migrate plan does.");
	}

	private void assertUnavailable(DataSource dataSource, String problem, String action) {
		assertThatExceptionOfType(DatabaseUnavailableException.class)
			.isThrownBy(() -> migrate(dataSource).upgrade(Target.heads()))
			.withMessageContaining("The database cannot be reached: ")
			.withMessageContaining(problem)
			.withMessageContaining(action)
			.satisfies((ex) -> assertThat(ex.databaseState()).isEqualTo(new DatabaseState.Unknown()))
			.satisfies(DatabaseFaultTests::assertNoSecret);
	}

	private static void assertNoSecret(MigrateException error) {
		for (Throwable cause = error; cause != null; cause = cause.getCause()) {
			assertThat(cause.toString()).doesNotContain(SECRET);
		}
	}

	private Migrate migrate(DataSource dataSource) {
		return Migrate.builder(dataSource).locations(this.folder.location()).build();
	}

	private DataSource guest() {
		return dataSource(this.database.name(), GUEST, "guest", PostgresServer.get().port());
	}

	private static DataSource dataSource(String database, String user, String password, int port) {
		PGSimpleDataSource dataSource = new PGSimpleDataSource();
		dataSource.setPortNumbers(new int[] { port });
		dataSource.setDatabaseName(database);
		dataSource.setUser(user);
		dataSource.setPassword(password);
		return dataSource;
	}

}
