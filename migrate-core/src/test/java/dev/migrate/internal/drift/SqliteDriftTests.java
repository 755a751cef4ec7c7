package dev.migrate.internal.drift;

import java.nio.file.Path;
import java.util.List;

import javax.sql.DataSource;

import dev.migrate.Migrate;
import dev.migrate.drift.Drift;
import dev.migrate.drift.DriftSettings;
import dev.migrate.drift.OnDrift;
import dev.migrate.drift.SchemaDriftException;
import dev.migrate.revision.Target;
import dev.migrate.testing.RevisionFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Runs and people that change one SQLite database. */
class SqliteDriftTests {

	private RevisionFolder folder;

	private DataSource database;

	@BeforeEach
	void upgrade(@TempDir Path directory) {
		this.folder = new RevisionFolder(directory).add("a1", "none",
				"""
						CREATE TABLE task (id integer PRIMARY KEY, title text NOT NULL, done int DEFAULT 0 CHECK (done IN (0, 1)));
						CREATE INDEX task_title ON task (title);
						CREATE VIEW open_task AS SELECT id FROM task WHERE done = 0;
						""",
				"DROP VIEW open_task; DROP TABLE task;");
		this.database = new DriverManagerDataSource("jdbc:sqlite:" + directory.resolve("app.db"));
		migrate(OnDrift.WARN).upgrade(Target.heads());
	}

	private Migrate migrate(OnDrift reaction) {
		return Migrate.builder(this.database)
			.locations(this.folder.location())
			.drift(new DriftSettings(reaction, List.of()))
			.build();
	}

	private void execute(String sql) {
		JdbcClient.create(this.database).sql(sql).update();
	}

	@Test
	void whatARunLeavesIsNoDrift() {
		assertThat(migrate(OnDrift.WARN).drift().state()).isEqualTo(Drift.State.NONE);
		this.folder.add("b1", "a1", "ALTER TABLE task ADD note text;", "ALTER TABLE task DROP note;");
		migrate(OnDrift.FAIL).upgrade(Target.heads());
		assertThat(migrate(OnDrift.WARN).drift().changes()).isEmpty();
		migrate(OnDrift.FAIL).downgrade(Target.base());
		assertThat(migrate(OnDrift.WARN).drift().changes()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					ALTER TABLE task ADD note text                | added: column main.task.note: text
					DROP INDEX task_title                         | removed: index main.task.task_title: btree (title)
					CREATE UNIQUE INDEX i ON task (done DESC) WHERE id > 1 | added: index main.task.i: UNIQUE btree (done DESCENDING) predicate id > 1
					DROP VIEW open_task                           | removed: view main.open_task: SELECT id FROM task WHERE done = 0
					CREATE TRIGGER g AFTER DELETE ON task BEGIN SELECT 1; END | added: trigger main.task.g: CREATE TRIGGER g AFTER DELETE ON task BEGIN SELECT 1; END
					""")
	void changeByHandIsNamed(String change, String line) {
		execute(change);
		assertThat(migrate(OnDrift.WARN).drift().describe()).containsExactly(line);
		this.folder.add("b1", "a1", "SELECT 1;", "");
		assertThatExceptionOfType(SchemaDriftException.class)
			.isThrownBy(() -> migrate(OnDrift.FAIL).upgrade(Target.heads()))
			.withMessageContaining(line);
	}

}
