package dev.migrate.internal.offline;

import java.nio.file.Path;
import java.util.Map;

import dev.migrate.Migrate;
import dev.migrate.revision.Target;
import dev.migrate.testing.MissingTool;
import dev.migrate.testing.PostgresServer;
import dev.migrate.testing.Psql;
import dev.migrate.testing.RevisionFolder;
import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * psql itself runs the scripts, if it is installed. Not every machine has it, so these
 * tests may be skipped.
 */
class PsqlTests {

	private RevisionFolder folder;

	@BeforeEach
	void writeRevisions(@TempDir Path path) {
		MissingTool.abortUnless(Psql.isInstalled(), "psql");
		this.folder = new RevisionFolder(path)
			.add("a1", "none", "CREATE TABLE users (id int PRIMARY KEY, email text);", "DROP TABLE users;")
			.write("h1", "a1", OfflineSqlTests.HOSTILE)
			.addStandalone("c1", "h1", """
					SET search_path = pg_catalog, public, "Täst ""x"" I";
					CREATE INDEX CONCURRENTLY ix_users_email ON users (email);
					INSERT INTO users VALUES (1, current_setting('search_path'));
					VACUUM users;
					""", "DELETE FROM users;\nDROP INDEX CONCURRENTLY ix_users_email;");
	}

	@Test
	void psqlLeavesWhatARunLeaves() {
		try (TestDatabase database = PostgresServer.get().createDatabase();
				TestDatabase online = PostgresServer.get().createDatabase()) {
			migrate(online).upgrade(Target.heads());
			String script = migrate(database).upgradeScript(Target.heads()).sql();
			assertThat(Psql.run(database, script)).returns(0, Psql.Result::exitCode);
			assertThat(Outcome.of(database)).isEqualTo(Outcome.of(online));
			migrate(online).downgrade(Target.base());
			String back = migrate(database).downgradeScript(Target.base()).sql();
			assertThat(Psql.run(database, back, "-v", "AUTOCOMMIT=off", "-v", "SINGLELINE=on")).returns(0,
					Psql.Result::exitCode);
			assertThat(Outcome.of(database)).isEqualTo(Outcome.of(online));
		}
	}

	@Test
	void psqlStopsAtTheGuard() {
		try (TestDatabase database = PostgresServer.get().createDatabase()) {
			String script = migrate(database).upgradeScript(Target.heads()).sql();
			migrate(database).upgrade(Target.parse("a1"));
			String before = Outcome.of(database);
			Psql.Result result = Psql.run(database, script);
			assertThat(result.exitCode()).isEqualTo(3);
			assertThat(result.output()).contains("Applied and not expected: a1").contains("Nothing was changed");
			assertThat(Outcome.of(database)).isEqualTo(before);
		}
	}

	private Migrate migrate(TestDatabase database) {
		return Migrate.builder(database.dataSource())
			.locations(this.folder.location())
			.placeholders(Map.of("table", "\"v ü\""))
			.build();
	}

}
