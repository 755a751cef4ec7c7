package dev.migrate;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import dev.migrate.error.MigrateException;
import dev.migrate.execution.MigrationEvent;
import dev.migrate.execution.StepFailedException;
import dev.migrate.revision.InvalidRevisionsException;
import dev.migrate.revision.Target;
import dev.migrate.revision.TargetRange;
import dev.migrate.testing.PostgresTest;
import dev.migrate.testing.RevisionFolder;
import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The values of placeholders change no statement and appear nowhere. */
@PostgresTest
class PlaceholderRunTests {

	private final TestDatabase database;

	private final List<MigrationEvent> events = new ArrayList<>();

	private RevisionFolder folder;

	PlaceholderRunTests(TestDatabase database) {
		this.database = database;
	}

	@BeforeEach
	void makeFolder(@TempDir Path path) {
		this.folder = new RevisionFolder(path);
	}

	@ParameterizedTest
	@ValueSource(strings = { "a'); COMMIT; --", "a'); DROP TABLE victim; --", "it's" })
	void valueThatEndsItsStatementIsRefusedBeforeAnythingRuns(String value) {
		this.folder.add("a1", "none", "CREATE TABLE t (a text);\nINSERT INTO t VALUES ('${x}');\nSELECT 1 / 0;",
				"INSERT INTO t VALUES ('${x}');");
		Migrate migrate = migrate(Map.of("x", value));
		for (Runnable run : List.<Runnable>of(() -> migrate.upgrade(Target.heads()),
				() -> migrate.planUpgrade(Target.heads()), () -> migrate.upgradeScript(Target.heads()),
				() -> migrate.offline().upgrade(TargetRange.parse("base:heads")))) {
			assertThatExceptionOfType(InvalidRevisionsException.class).isThrownBy(run::run)
				.withMessageContaining("a1.sql:8: The value of the placeholder 'x' would")
				.withMessageContaining("The database is unchanged.");
		}
		assertThat(this.database.schemaSnapshot()).doesNotContain("migrate_revision");
		migrate.stamp(List.of(Target.heads()));
		assertThatExceptionOfType(InvalidRevisionsException.class).isThrownBy(() -> migrate.downgrade(Target.base()))
			.withMessageContaining("a1.sql:12");
	}

	@Test
	void valueMayNotMakeAStatementOneThatNoRevisionMayHave() {
		this.folder.add("a1", "none", "SELECT pg_advisory_unlock_${x}();\nSET ${y} = 'LATIN1';\nDROP ${z} nowhere;",
				"");
		assertThatExceptionOfType(InvalidRevisionsException.class)
			.isThrownBy(
					() -> migrate(Map.of("x", "all", "y", "client_encoding", "z", "DATABASE")).upgrade(Target.heads()))
			.withMessageContaining("a1.sql:7: this statement would release the lock")
			.withMessageContaining("a1.sql:8: the driver ends the session")
			.withMessageContaining("a1.sql:9: this statement cannot run in a transaction");
	}

	@ParameterizedTest
	@ValueSource(strings = { "SELECT '${x}'::int", "SELECT ${x}", "DO $$ BEGIN RAISE EXCEPTION 'is ${x}'; END $$",
			"DO $$ BEGIN RAISE EXCEPTION 'is' USING DETAIL = '${x}', HINT = '${x}', TABLE = '${x}'; END $$",
			"DO $$ BEGIN EXECUTE 'SELECT ''${x}''::int'; END $$", "SELECT '{\"a\": ${x}}'::json",
			"DO $$ BEGIN RAISE WARNING '${x}'; PERFORM 1 / 0; END $$" })
	void valueIsNeitherInTheErrorNorInTheTablesNorInTheEvents(String statement) {
		String value = "hunter2andmore";
		this.folder.add("a1", "none", "SELECT 1;\n" + statement + ";", "");
		Migrate migrate = migrate(Map.of("x", value));
		assertThatExceptionOfType(StepFailedException.class).isThrownBy(() -> migrate.upgrade(Target.heads()))
			.satisfies((ex) -> assertThat(trace(ex)).doesNotContainIgnoringCase("hunter2").contains("${x}"))
			.withMessageContaining("a1.sql:8");
		this.folder.addStandalone("a1", "none", "SELECT 1;\n" + statement + ";", "");
		assertThatExceptionOfType(StepFailedException.class).isThrownBy(() -> migrate.upgrade(Target.heads()))
			.satisfies((ex) -> assertThat(trace(ex)).doesNotContainIgnoringCase("hunter2"));
		assertThat(this.database.jdbc()
			.sql("SELECT concat((SELECT string_agg(r::text, '') FROM migrate_revision r), "
					+ "(SELECT string_agg(h::text, '') FROM migrate_history h))")
			.query(String.class)
			.single()).doesNotContainIgnoringCase("hunter2");
		assertThat(this.events.toString()).doesNotContainIgnoringCase("hunter2");
	}

	@Test
	void errorKeepsItsSqlStateAndItsLine() {
		this.folder.add("a1", "none", "SELECT\n  1,\n  '${secret}'::int;", "");
		assertThatExceptionOfType(StepFailedException.class)
			.isThrownBy(() -> migrate(Map.of("secret", "hunter2")).upgrade(Target.heads()))
			.withMessageContaining("a1.sql:9")
			.withMessageContaining("invalid input syntax for type integer: \"${secret}\"")
			.withMessageContaining("(SQLSTATE 22P02)");
	}

	private static String trace(MigrateException error) {
		StringWriter trace = new StringWriter();
		error.printStackTrace(new PrintWriter(trace));
		return trace.toString();
	}

	private Migrate migrate(Map<String, String> placeholders) {
		return Migrate.builder(this.database.dataSource())
			.locations(this.folder.location())
			.placeholders(placeholders)
			.listeners(List.of(this.events::add))
			.build();
	}

}
