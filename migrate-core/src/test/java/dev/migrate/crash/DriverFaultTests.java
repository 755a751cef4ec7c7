package dev.migrate.crash;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import javax.sql.DataSource;

import dev.migrate.Migrate;
import dev.migrate.execution.MigrationEvent;
import dev.migrate.execution.StepFailedException;
import dev.migrate.revision.InvalidRevisionsException;
import dev.migrate.revision.Target;
import dev.migrate.testing.PostgresTest;
import dev.migrate.testing.RevisionFolder;
import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A complaint of the driver is the fault of a statement, not a lost session. */
@PostgresTest
@Tag("crash")
class DriverFaultTests {

	private final TestDatabase database;

	private final List<MigrationEvent> events = new CopyOnWriteArrayList<>();

	private RevisionFolder folder;

	DriverFaultTests(TestDatabase database) {
		this.database = database;
	}

	@BeforeEach
	void makeFolder(@TempDir Path path) {
		this.folder = new RevisionFolder(path);
	}

	@ParameterizedTest
	@ValueSource(strings = { "SET client_encoding = 'LATIN1'", "set client_encoding to sql_ascii", "SET NAMES 'LATIN1'",
			"SET SESSION \"client_encoding\" TO 'LATIN1'", "SET LOCAL client_encoding = 'LATIN1'",
			"SET /* dump */ client_encoding = 'LATIN1'", "SET DateStyle = 'German'", "SET datestyle TO sql, dmy",
			"SELECT set_config('client_encoding', 'LATIN1', false)",
			"SELECT pg_catalog.set_config('DateStyle', 'German', true)" })
	void settingThatTheDriverDoesNotBearIsAFaultOfTheFile(String statement) {
		this.folder.add("a1", "none", "CREATE TABLE t (id int);\n" + statement + ";", "");
		assertThatExceptionOfType(InvalidRevisionsException.class).isThrownBy(this::upgrade)
			.withMessageContaining("a1.sql:8: the driver ends the session when");
		assertThat(this.database.schemaSnapshot()).doesNotContain("migrate_revision");
	}

	@ParameterizedTest
	@ValueSource(strings = { "SET client_encoding = 'UTF8'", "SET client_encoding TO 'utf-8'", "SET NAMES 'UTF8'",
			"SET DateStyle = 'ISO, DMY'", "SET DateStyle TO iso", "RESET client_encoding", "RESET ALL",
			"SELECT 'SET client_encoding = LATIN1'" })
	void settingThatTheDriverKnowsIsFine(String statement) {
		this.folder.add("a1", "none", statement + ";\nCREATE TABLE t (id int);", "");
		upgrade();
		assertThat(this.events).noneMatch(MigrationEvent.SessionLost.class::isInstance);
	}

	@ParameterizedTest
	@ValueSource(strings = { "PERFORM set_config('client_' || 'encoding', 'LATIN1', false);",
			"PERFORM set_config('Date' || 'Style', 'German', false);", "EXECUTE 'SET client_encoding = ''SQL_ASCII''';",
			"RAISE SQLSTATE '08006';", "RAISE SQLSTATE '08P01';", "RAISE SQLSTATE '08001';" })
	void complaintIsReportedAtOnceWithItsLine(String body) {
		String statement = "DO $$ BEGIN " + body + " END $$;";
		this.folder.add("a1", "none", "CREATE TABLE t (id int);\n" + statement, "");
		assertThatExceptionOfType(StepFailedException.class).isThrownBy(this::upgrade)
			.withMessageContaining("a1.sql:8 in statement 2 of 2")
			.withMessageContaining("The database is unchanged.");
		this.folder.addStandalone("a1", "none", "CREATE TABLE t (id int);\n" + statement, "");
		assertThatExceptionOfType(StepFailedException.class).isThrownBy(this::upgrade)
			.withMessageContaining("a1.sql:8 in statement 2 of 2")
			.withMessageContaining("1 of the 2 statements of revision a1");
		assertThat(this.events).noneMatch(MigrationEvent.SessionLost.class::isInstance);
		this.folder.addStandalone("a1", "none", "CREATE TABLE t (id int);\nSELECT 1;", "");
		assertThat(upgrade()).hasSize(1);
	}

	@Test
	void sessionThatIsLostInTheFirstLookIsReplaced() {
		this.folder.add("a1", "none", "CREATE TABLE t (id int);", "");
		DataSource pool = this.database.pool(1);
		long pid = JdbcClient.create(pool).sql("SELECT pg_backend_pid()").query(Long.class).single();
		JdbcClient.create(this.database.superuser())
			.sql("SELECT pg_terminate_backend(" + pid + ")")
			.query()
			.listOfRows();
		assertThat(migrate(pool).upgrade(Target.heads()).applied()).hasSize(1);
		assertThat(this.events).anyMatch(MigrationEvent.SessionLost.class::isInstance);
	}

	private List<?> upgrade() {
		return migrate(this.database.dataSource()).upgrade(Target.heads()).applied();
	}

	private Migrate migrate(DataSource source) {
		return Migrate.builder(source).locations(this.folder.location()).listeners(List.of(this.events::add)).build();
	}

}
