package dev.migrate.internal.offline;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import dev.migrate.Migrate;
import dev.migrate.MigrateBuilder;
import dev.migrate.OfflineScripts;
import dev.migrate.State;
import dev.migrate.execution.DatabaseUnavailableException;
import dev.migrate.offline.MigrationScript;
import dev.migrate.offline.UnfinishedStepException;
import dev.migrate.offline.UnknownStartException;
import dev.migrate.revision.InvalidDowngradeException;
import dev.migrate.revision.RevisionId;
import dev.migrate.revision.Target;
import dev.migrate.revision.TargetRange;
import dev.migrate.revision.UnrelatedRangeException;
import dev.migrate.testing.PostgresTest;
import dev.migrate.testing.RevisionFolder;
import dev.migrate.testing.ScriptFile;
import dev.migrate.testing.StatementLog;
import dev.migrate.testing.TestDatabase;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A script leaves the database as a run would leave it. */
@PostgresTest
class OfflineSqlTests {

	static final String HOSTILE = """
			-- migrate:upgrade
			SET standard_conforming_strings = on;
			CREATE TABLE "it's :USER \\ ${x}" (a int[], t text DEFAULT 'back\\slash $migrate$ :HOST ${table}');
			INSERT INTO "it's :USER \\ ${x}" VALUES ('{1,2,3}', E'\\'quoted\\\\');
			CREATE FUNCTION f(PORT int DEFAULT 2) RETURNS int LANGUAGE plpgsql AS $migrate$
			BEGIN
				RETURN (ARRAY[1,2,3])[PORT:PORT][1];
			END $migrate$;
			CREATE VIEW ${table} AS SELECT a[1:3] AS "A", s.HOST FROM "it's :USER \\ ${x}", (SELECT 1 AS HOST, 2 AS USER_) s
				WHERE a[s.HOST:HOST] IS NOT NULL;
			COPY "it's :USER \\ ${x}" (t) FROM stdin;
			a\\\\b :HOST
			\\N
			'; DROP TABLE x; --
			\\.
			CREATE TABLE other (id int); -- trailing
			SELECT pg_catalog.set_config('search_path', '', false);
			RESET ALL;
			SET TimeZone = 'Asia/Kathmandu';

			SET row_security = off;

			-- migrate:downgrade
			SET search_path = '';
			RESET search_path;
			DROP VIEW ${table};
			DROP FUNCTION f;
			DROP TABLE "it's :USER \\ ${x}", other;
			""";

	private final TestDatabase database;

	private final TestDatabase online;

	private RevisionFolder folder;

	OfflineSqlTests(TestDatabase database) {
		this.database = database;
		this.online = database.another();
	}

	@BeforeEach
	void writeRevisions(@TempDir Path path) {
		this.folder = new RevisionFolder(path)
			.add("a1", "none", "CREATE TABLE users (id int PRIMARY KEY, email text);", "DROP TABLE users;")
			.add("b1", "a1", "ALTER TABLE users ADD name text;", "ALTER TABLE users DROP name;")
			.add("b2", "a1", "CREATE TABLE tasks (id int);\nCREATE INDEX ix_tasks ON tasks (id);", "DROP TABLE tasks;")
			.write("h1", "b1", HOSTILE)
			.add("m1", "h1, b2", "", "")
			.addStandalone("c1", "m1", """
					SET search_path = pg_catalog, public, "Täst ""x"" I";
					CREATE INDEX CONCURRENTLY ix_users_email ON users (email);
					INSERT INTO users VALUES (1, current_setting('search_path'));
					VACUUM users;
					DO $$ BEGIN COMMIT; END $$;
					""", "DELETE FROM users;\nDROP INDEX CONCURRENTLY ix_users_email;");
	}

	@Test
	void upgradeScriptOfAnEmptyDatabaseDoesWhatAnUpgradeDoes() {
		migrate(this.online).upgrade(Target.heads());
		MigrationScript script = migrate(this.database).upgradeScript(Target.heads());
		assertThat(ids(script.revisions())).containsExactly("a1", "b1", "b2", "h1", "m1", "c1");
		assertThat(ids(script.to())).containsExactly("c1");
		Outcome.run(this.database, script);
		assertSame();
		assertThat(migrate(this.database).status().state()).isEqualTo(State.UP_TO_DATE);
		migrate(this.database).validate(Target.heads());
		assertThat(migrate(this.database).upgrade(Target.heads()).applied()).isEmpty();
		migrate(this.database).downgrade(Target.base());
		migrate(this.online).downgrade(Target.base());
		assertSame();
	}

	@Test
	void scriptsOfRangesNeedNoDatabase() {
		Migrate offline = settings(Migrate.builder()).build();
		migrate(this.online).upgrade(Target.parse("b1"));
		migrate(this.online).upgrade(Target.heads());
		Outcome.run(this.database, offline.offline().upgrade(TargetRange.parse(":b1")));
		Outcome.run(this.database, offline.offline().upgrade(TargetRange.parse("b1:head")));
		assertSame();
		migrate(this.online).downgrade(Target.parse("a1"));
		migrate(this.online).downgrade(Target.base());
		Outcome.run(this.database, offline.offline().downgrade(TargetRange.parse("head:a1")));
		Outcome.run(this.database, offline.offline().downgrade(TargetRange.parse("a1:base")));
		assertSame();
		migrate(this.online).stamp(List.of(Target.parse("m1")));
		Outcome.run(this.database, offline.offline().stamp(TargetRange.parse("base:m1")));
		assertSame();
	}

	@Test
	void engineWithoutADatabaseSaysSo() {
		assertThatExceptionOfType(DatabaseUnavailableException.class)
			.isThrownBy(() -> settings(Migrate.builder()).build().upgrade(Target.heads()))
			.withMessageContaining("built without one");
	}

	@ParameterizedTest
	@ValueSource(strings = { "current:heads", "-1:heads", "a1:current" })
	void rangeThatWouldAskTheDatabaseIsAnError(String range) {
		OfflineScripts scripts = settings(Migrate.builder()).build().offline();
		TargetRange asking = TargetRange.parse(range);
		for (ThrowingCallable script : List.<ThrowingCallable>of(() -> scripts.upgrade(asking),
				() -> scripts.downgrade(asking), () -> scripts.stamp(asking))) {
			assertThatExceptionOfType(UnknownStartException.class).isThrownBy(script)
				.withMessageContaining("'" + asking + "' would have to ask");
		}
	}

	@Test
	void rangeInTheWrongDirectionIsAnError() {
		Migrate offline = settings(Migrate.builder()).build();
		assertThatExceptionOfType(UnrelatedRangeException.class)
			.isThrownBy(() -> offline.offline().upgrade(TargetRange.parse("b1:a1")));
		assertThatExceptionOfType(InvalidDowngradeException.class)
			.isThrownBy(() -> offline.offline().downgrade(TargetRange.parse("a1:b1")));
		assertThat(offline.offline().upgrade(TargetRange.parse("b1:b1")).revisions()).isEmpty();
	}

	@Test
	void downgradeAndStampScriptsDoWhatRunsDo() {
		migrate(this.online).upgrade(Target.heads());
		migrate(this.database).upgrade(Target.heads());
		migrate(this.online).downgrade(Target.parse("b1"));
		Outcome.run(this.database, migrate(this.database).downgradeScript(Target.parse("b1")));
		assertSame();
		migrate(this.online).stamp(List.of(Target.parse("a1")));
		Outcome.run(this.database, migrate(this.database).stampScript(List.of(Target.parse("a1"))));
		assertSame();
	}

	@Test
	void downgradeScriptHasTheSqlThatTheDatabaseKeeps() {
		migrate(this.online).upgrade(Target.parse("b1"));
		migrate(this.database).upgrade(Target.parse("b1"));
		this.folder.add("b1", "a1", "SELECT 'edited';", "SELECT 'edited';");
		migrate(this.online).downgrade(Target.parse("a1"));
		Outcome.run(this.database, migrate(this.database).downgradeScript(Target.parse("a1")));
		assertSame();
	}

	@Test
	void writingAScriptOnlyReads() {
		migrate(this.database).upgradeScript(Target.heads());
		assertThat(tables()).isEmpty();
		migrate(this.database).upgrade(Target.parse("a1"));
		StatementLog log = this.database.statements();
		migrate(this.database).upgradeScript(Target.heads());
		assertThat(log.statements()).hasSize(2).allMatch((sql) -> sql.stripLeading().startsWith("SELECT"));
	}

	@Test
	void nothingToDoIsAComment() {
		migrate(this.database).upgrade(Target.heads());
		MigrationScript script = migrate(this.database).upgradeScript(Target.heads());
		assertThat(script.revisions()).isEmpty();
		assertThat(script.sql()).isEqualTo("-- Migrate: nothing to do, the database is at c1\n");
	}

	@Test
	void secondRunIsRefusedAndChangesNothing() {
		MigrationScript upgrade = migrate(this.database).upgradeScript(Target.heads());
		Outcome.run(this.database, upgrade);
		String after = Outcome.of(this.database);
		assertThatThrownBy(() -> Outcome.tryToRun(this.database, upgrade))
			.hasMessageContaining("is already where this script leads: a1, b1, b2, h1, m1, c1")
			.hasMessageContaining("Nothing was changed");
		MigrationScript stamp = migrate(this.database).stampScript(List.of(Target.parse("a1")));
		Outcome.run(this.database, stamp);
		assertThatThrownBy(() -> Outcome.tryToRun(this.database, stamp)).hasMessageContaining("already");
		migrate(this.database).stamp(List.of(Target.heads()));
		MigrationScript downgrade = migrate(this.database).downgradeScript(Target.base());
		assertThat(after).isNotEmpty();
		Outcome.run(this.database, downgrade);
		String empty = Outcome.of(this.database);
		assertThatThrownBy(() -> Outcome.tryToRun(this.database, downgrade)).hasMessageContaining("already");
		assertThat(Outcome.of(this.database)).isEqualTo(empty);
	}

	@Test
	void databaseInAnotherStateIsRefusedWithTheDifference() {
		migrate(this.database).upgrade(Target.parse("b2"));
		String before = Outcome.of(this.database);
		Migrate offline = settings(Migrate.builder()).build();
		assertThatThrownBy(
				() -> Outcome.tryToRun(this.database, offline.offline().upgrade(TargetRange.parse("b1:heads"))))
			.hasMessageContaining("its current heads are b2")
			.hasMessageContaining("Applied and not expected: b2")
			.hasMessageContaining("Expected and not applied: b1");
		assertThatThrownBy(
				() -> Outcome.tryToRun(this.database, offline.offline().downgrade(TargetRange.parse("b1:base"))))
			.hasMessageContaining("Expected and not applied: b1");
		assertThat(Outcome.of(this.database)).isEqualTo(before);
	}

	@Test
	void emptyDatabaseIsRefusedByAScriptThatExpectsRevisions() {
		MigrationScript script = settings(Migrate.builder()).build().offline().upgrade(TargetRange.parse("b1:heads"));
		assertThatThrownBy(() -> Outcome.tryToRun(this.database, script))
			.hasMessageContaining("its current heads are base")
			.hasMessageContaining("Expected and not applied: a1, b1");
		assertThat(tables()).isEmpty();
	}

	@Test
	void revisionAppliedFromAnotherFileIsRefused() {
		migrate(this.database).upgrade(Target.parse("b1"));
		this.folder.add("b1", "a1", "SELECT 1;", "SELECT 2;");
		MigrationScript script = settings(Migrate.builder()).build().offline().downgrade(TargetRange.parse("b1:a1"));
		assertThatThrownBy(() -> Outcome.tryToRun(this.database, script))
			.hasMessageContaining("Applied from another version of its file: b1");
	}

	@Test
	void runAtWorkIsNamed() throws SQLException {
		MigrationScript script = migrate(this.database).upgradeScript(Target.heads());
		ScriptFile file = ScriptFile.parse(script.sql());
		try (Connection other = this.database.dataSource().getConnection()) {
			file.run(other, 10);
			assertThatThrownBy(() -> Outcome.tryToRun(this.database, script))
				.hasMessageContaining("A run of Migrate is at work on this database: process ");
			Migrate impatient = settings(Migrate.builder(this.database.dataSource())).lockTimeout(Duration.ZERO)
				.build();
			assertThatThrownBy(() -> impatient.upgrade(Target.heads())).hasMessageContaining("lock of this database");
		}
		Outcome.run(this.database, script);
	}

	@Test
	void interruptedStepHasToBeFinishedByARun() {
		migrate(this.database).upgrade(Target.heads());
		this.database
			.execute("UPDATE migrate_revision SET state = 'UPGRADING', statements_done = 1 WHERE revision = 'c1'");
		assertThatExceptionOfType(UnfinishedStepException.class)
			.isThrownBy(() -> migrate(this.database).downgradeScript(Target.base()))
			.withMessageContaining("revision c1 (Revision c1) was interrupted after 1 statements");
		Outcome.run(this.database, migrate(this.database).stampScript(List.of(Target.heads())));
		assertThat(migrate(this.database).status().state()).isEqualTo(State.UP_TO_DATE);
	}

	@Test
	void invalidIndexThatWasThereBeforeStopsTheScript() throws SQLException {
		this.folder.addStandalone("d1", "c1", "CREATE INDEX CONCURRENTLY IF NOT EXISTS ix_bad ON users (email);",
				"SELECT 1;");
		migrate(this.database).upgrade(Target.parse("c1"));
		this.database.execute("CREATE INDEX ix_bad ON users (email)");
		try (Connection superuser = this.database.superuser().getConnection();
				Statement statement = superuser.createStatement()) {
			statement.execute("UPDATE pg_index SET indisvalid = false WHERE indexrelid::regclass::text LIKE '%ix_bad'");
		}
		MigrationScript script = migrate(this.database).upgradeScript(Target.heads());
		assertThatThrownBy(() -> Outcome.tryToRun(this.database, script))
			.hasMessageContaining("invalid: no query uses it");
		assertThat(migrate(this.database).status().state()).isEqualTo(State.INTERRUPTED);
	}

	@Test
	void tablesScriptCreatesThemWhereTheyAreMissing() {
		MigrationScript script = migrate(this.database).tablesScript();
		Outcome.run(this.database, script);
		assertThat(tables()).containsExactly("migrate_history", "migrate_revision", "migrate_schema");
		Outcome.run(this.database, script);
		Outcome.run(this.database, settings(Migrate.builder()).build().offline().tables());
		assertThat(tables()).hasSize(3);
	}

	@Test
	void schemaOfTheTablesIsCreated() {
		Migrate online = settings(Migrate.builder(this.online.dataSource())).schema("It's \"me\"").build();
		Migrate other = settings(Migrate.builder(this.database.dataSource())).schema("It's \"me\"").build();
		online.upgrade(Target.heads());
		Outcome.run(this.database,
				settings(Migrate.builder()).schema("It's \"me\"")
					.build()
					.offline()
					.upgrade(TargetRange.parse("base:heads")));
		assertThat(other.status().state()).isEqualTo(State.UP_TO_DATE);
		assertThat(this.database.schemaSnapshot()).isEqualTo(this.online.schemaSnapshot());
	}

	private void assertSame() {
		assertThat(Outcome.of(this.database)).isEqualTo(Outcome.of(this.online));
	}

	private List<String> tables() {
		return this.database.jdbc()
			.sql("SELECT relname::text FROM pg_class WHERE relkind = 'r' AND relname LIKE 'migrate%' ORDER BY 1")
			.query(String.class)
			.list();
	}

	private Migrate migrate(TestDatabase database) {
		return settings(Migrate.builder(database.dataSource())).build();
	}

	private MigrateBuilder settings(MigrateBuilder builder) {
		return builder.locations(this.folder.location())
			.applicationVersion("1.0'\\")
			.placeholders(Map.of("table", "\"v ü\""));
	}

	private static List<String> ids(List<RevisionId> ids) {
		return ids.stream().map(RevisionId::value).toList();
	}

}
