package dev.migrate.crash;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

import javax.sql.DataSource;

import dev.migrate.Migrate;
import dev.migrate.UpgradeResult;
import dev.migrate.execution.MigrationEvent;
import dev.migrate.execution.StepFailedException;
import dev.migrate.revision.RevisionId;
import dev.migrate.revision.Target;
import dev.migrate.testing.PostgresTest;
import dev.migrate.testing.RevisionFolder;
import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The effects of a revision on its session end with the revision. */
@PostgresTest
class SessionSettingsTests {

	/** The beginning of the output of {@code pg_dump}. */
	private static final String DUMP_HEADER = """
			SET statement_timeout = 0;
			SET lock_timeout = 0;
			SET idle_in_transaction_session_timeout = 0;
			SET client_encoding = 'UTF8';
			SET standard_conforming_strings = on;
			SELECT pg_catalog.set_config('search_path', '', false);
			SET check_function_bodies = false;
			SET client_min_messages = warning;
			SET row_security = off;
			""";

	private final TestDatabase database;

	private RevisionFolder folder;

	SessionSettingsTests(TestDatabase database) {
		this.database = database;
	}

	@BeforeEach
	void makeFolder(@TempDir Path path) {
		this.folder = new RevisionFolder(path);
	}

	@Test
	void settingsOfARevisionDisturbNeitherTheRecordNorTheNextRevision() {
		this.folder.add("a1", "none", DUMP_HEADER + "SET TimeZone = 'Asia/Tokyo';", "")
			.addStandalone("b1", "a1", "CREATE TABLE here (id int);\nSET search_path = 'pg_catalog';\nVACUUM pg_am;",
					"")
			.add("c1", "b1", """
					CREATE TABLE settings AS SELECT current_setting('check_function_bodies') AS bodies,
						current_setting('row_security') AS security, current_setting('TimeZone') AS zone;
					SET search_path = 'pg_catalog';
					""", "");
		UpgradeResult result = migrate(this.database.dataSource()).upgrade(Target.heads());
		assertThat(result.current()).containsExactly(new RevisionId("c1"));
		assertThat(this.database.jdbc()
			.sql("SELECT schemaname || ' ' || bodies || security || zone FROM settings, pg_tables "
					+ "WHERE tablename = 'here'")
			.query(String.class)
			.single()).isEqualTo(this.database.schema() + " ononUTC");
	}

	@Test
	void partThatIsTriedAgainFindsTheSettingsOfThePartsBeforeIt() throws SQLException {
		this.database.execute("CREATE TABLE locked (id int); CREATE SCHEMA other;");
		this.folder.add("a1", "none",
				"SELECT 1;\n-- migrate:commit\nCREATE TABLE here (id int);\nSET search_path = other;\nALTER TABLE "
						+ quote(this.database.schema()) + ".locked ADD a int;",
				"");
		try (Connection holder = this.database.dataSource().getConnection()) {
			holder.setAutoCommit(false);
			holder.createStatement().execute("LOCK TABLE locked");
			Migrate.builder(this.database.dataSource())
				.locations(this.folder.location())
				.ddlLockTimeout(Duration.ofMillis(20))
				.listeners(List.of((event) -> release(event, holder)))
				.build()
				.upgrade(Target.heads());
		}
		assertThat(this.database.jdbc()
			.sql("SELECT schemaname FROM pg_tables WHERE tablename = 'here'")
			.query(String.class)
			.single()).isEqualTo(this.database.schema());
	}

	private static void release(MigrationEvent event, Connection holder) {
		if (event instanceof MigrationEvent.StepRetried) {
			try {
				holder.commit();
			}
			catch (SQLException ex) {
				throw new IllegalStateException(ex);
			}
		}
	}

	@Test
	void roleOfARevisionOwnsItsObjectsAndNothingElse() {
		String role = "role_of_" + ProcessHandle.current().pid();
		JdbcClient superuser = JdbcClient.create(this.database.superuser());
		superuser.sql("CREATE ROLE " + role).update();
		superuser.sql("GRANT " + role + " TO " + quote(this.database.user())).update();
		try {
			this.folder
				.add("a1", "none",
						"CREATE SCHEMA other AUTHORIZATION " + role + ";\nSET ROLE " + role
								+ ";\nCREATE TABLE other.theirs (id int);",
						"")
				.addStandalone("b1", "a1",
						"SET ROLE " + role
								+ ";\nCREATE INDEX CONCURRENTLY ON other.theirs (id);\nANALYZE other.theirs;",
						"")
				.add("c1", "b1", "CREATE TABLE ours (id int);", "");
			migrate(this.database.dataSource()).upgrade(Target.heads());
			assertThat(this.database.jdbc()
				.sql("SELECT tablename FROM pg_tables WHERE tableowner = current_user ORDER BY 1")
				.query(String.class)
				.list()).containsExactly("migrate_history", "migrate_revision", "migrate_schema", "ours");
		}
		finally {
			superuser.sql("DROP SCHEMA other CASCADE").update();
			superuser.sql("DROP ROLE " + role).update();
		}
	}

	@Test
	void borrowedConnectionIsGivenBackAsItWas() {
		DataSource pool = this.database.pool(1);
		String before = settings(pool);
		this.folder
			.add("a1", "none", DUMP_HEADER + "CREATE TABLE public.one (id int);\nSET my.own = 'x';",
					"DROP TABLE public.one;")
			.addStandalone("b1", "a1", "CREATE INDEX CONCURRENTLY ix_one ON public.one (id);",
					"DROP INDEX CONCURRENTLY public.ix_one;");
		migrate(pool).upgrade(Target.heads());
		assertThat(settings(pool)).isEqualTo(before);
		migrate(pool).downgrade(Target.base());
		assertThat(settings(pool)).isEqualTo(before);
		this.folder.add("a1", "none", DUMP_HEADER + "SELECT 1/0;", "").delete("b1");
		assertThatExceptionOfType(StepFailedException.class).isThrownBy(() -> migrate(pool).upgrade(Target.heads()));
		assertThat(settings(pool)).isEqualTo(before);
	}

	@Test
	void statementsGoThroughTheDriverAsTheyAre() {
		this.folder.add("a1", "none",
				"""
						CREATE TABLE odd (id int, t text, j jsonb);
						CREATE FUNCTION twice(int) RETURNS int LANGUAGE sql RETURN $1 * 2;
						CREATE PROCEDURE add(a int) BEGIN ATOMIC INSERT INTO odd (id) VALUES (a); INSERT INTO odd (id) VALUES (a); END;
						CREATE FUNCTION old(int) RETURNS int LANGUAGE sql AS 'SELECT $1 + 1;';
						CREATE RULE more AS ON DELETE TO odd DO ALSO (SELECT 1; SELECT 2);
						COPY odd (id, t) FROM stdin;
						1	{fn now()} ? :x \\\\N
						2	\\N
						\\.
						INSERT INTO odd (id, t, j) VALUES (3, '{fn x} ? $1 ${x}', '{"a": 1}');
						DELETE FROM odd WHERE NOT j ? 'a';
						""",
				"");
		migrate(this.database.dataSource()).upgrade(Target.heads());
		assertThat(this.database.jdbc()
			.sql("SELECT string_agg(concat_ws('|', id, t), E'\\n' ORDER BY id) || twice(2) || old(2) FROM odd")
			.query(String.class)
			.single()).isEqualTo("1|{fn now()} ? :x \\N\n2\n3|{fn x} ? $1 ${x}43");
	}

	private Migrate migrate(DataSource dataSource) {
		return Migrate.builder(dataSource).locations(this.folder.location()).build();
	}

	// All settings of a session, with its process.
	private static String settings(DataSource pool) {
		List<String> lines = JdbcClient.create(pool)
			.sql("SELECT name || ' = ' || setting FROM pg_settings WHERE context IN ('user', 'superuser') "
					+ "UNION ALL SELECT 'role ' || current_setting('role') || pg_backend_pid() ORDER BY 1")
			.query(String.class)
			.list();
		return String.join("\n", lines);
	}

	private static String quote(String identifier) {
		return '"' + identifier.replace("\"", "\"\"") + '"';
	}

}
