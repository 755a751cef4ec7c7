package dev.migrate;

import java.nio.file.Path;
import java.util.List;

import dev.migrate.revision.Target;
import dev.migrate.testing.PostgresTest;
import dev.migrate.testing.RevisionFolder;
import dev.migrate.testing.StatementLog;
import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Counts the statements to the server; the benchmarks measure their time.
 */
@PostgresTest
class CostTests {

	private final TestDatabase database;

	private RevisionFolder folder;

	CostTests(TestDatabase database) {
		this.database = database;
	}

	@BeforeEach
	void writeRevisions(@TempDir Path path) {
		this.folder = new RevisionFolder(path);
	}

	@Test
	void startAtHeadIsOneQueryInOneSession() {
		addRevisions(0, 30);
		migrate().upgrade(Target.heads());
		Migrate migrate = migrate();
		StatementLog log = this.database.statements();
		migrate.upgrade(Target.heads());
		assertThat(log.statements()).hasSize(1);
		assertThat(log.sessions()).isEqualTo(1);
	}

	@Test
	void everyStepIsItsStatementsAndFiveMore() {
		addRevisions(0, 1);
		migrate().upgrade(Target.heads());
		addRevisions(1, 10);
		int ten = upgrade();
		addRevisions(11, 30);
		assertThat(upgrade() - ten).isEqualTo(20 * (2 + 5));
	}

	@Test
	void stepSetsTheSessionBackWithItsRecordAndNotAgainForTheNextOne() {
		addRevisions(0, 3);
		StatementLog log = this.database.statements();
		migrate().upgrade(Target.heads());
		List<String> statements = log.statements();
		int second = statements.indexOf("INSERT INTO t1 VALUES (1)");
		assertThat(statements.subList(second - 2, second + 5)).satisfiesExactly(
				(begin) -> assertThat(begin).isEqualTo("BEGIN"),
				(create) -> assertThat(create).startsWith("CREATE TABLE t1"),
				(insert) -> assertThat(insert).startsWith("INSERT INTO t1"),
				(settings) -> assertThat(settings).startsWith("SELECT set_config"),
				(revision) -> assertThat(revision).contains("migrate_revision"),
				(history) -> assertThat(history).contains("migrate_history"),
				(commit) -> assertThat(commit).isEqualTo("COMMIT"));
	}

	@Test
	void whatAStepSetsIsNotThereInTheNextOne() {
		this.folder
			.add("a1", "none", "SET lock_timeout = 7;\nSET LOCAL statement_timeout = 8;\nSET search_path = public;", "")
			.add("b1", "a1", "CREATE TABLE seen AS SELECT current_setting('lock_timeout') AS lock,"
					+ " current_setting('statement_timeout') AS statement, current_schema() AS schema;", "");
		migrate().upgrade(Target.heads());
		assertThat(this.database.jdbc()
			.sql("SELECT lock || ' ' || statement || ' ' || schema FROM seen")
			.query(String.class)
			.single()).isEqualTo("50ms 0 " + this.database.schema());
	}

	private int upgrade() {
		StatementLog log = this.database.statements();
		migrate().upgrade(Target.heads());
		return log.statements().size();
	}

	private void addRevisions(int from, int count) {
		for (int i = from; i < from + count; i++) {
			this.folder.add("r" + i, (i > 0) ? "r" + (i - 1) : "none",
					"CREATE TABLE t" + i + " (id int);\nINSERT INTO t" + i + " VALUES (1);", "DROP TABLE t" + i + ";");
		}
	}

	private Migrate migrate() {
		return Migrate.builder(this.database.dataSource()).locations(this.folder.location()).build();
	}

}
