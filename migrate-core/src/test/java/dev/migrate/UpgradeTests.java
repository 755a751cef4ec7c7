package dev.migrate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import dev.migrate.error.DatabaseState;
import dev.migrate.execution.DatabaseAhead;
import dev.migrate.execution.DatabaseAheadException;
import dev.migrate.execution.MigrationEvent;
import dev.migrate.execution.RevisionEditedException;
import dev.migrate.execution.StepFailedException;
import dev.migrate.revision.RevisionId;
import dev.migrate.revision.Target;
import dev.migrate.testing.PostgresTest;
import dev.migrate.testing.RevisionFolder;
import dev.migrate.testing.StatementLog;
import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@PostgresTest
class UpgradeTests {

	private final TestDatabase database;

	private RevisionFolder folder;

	UpgradeTests(TestDatabase database) {
		this.database = database;
	}

	@BeforeEach
	void writeRevisions(@TempDir Path path) {
		this.folder = new RevisionFolder(path)
			.add("a1", "none", "CREATE TABLE users (id int PRIMARY KEY, email text);", "DROP TABLE users;")
			.add("b1", "a1", "ALTER TABLE users ADD name text;", "ALTER TABLE users DROP name;")
			.add("b2", "a1", "CREATE TABLE tasks (id int);\nCREATE INDEX ix_tasks ON tasks (id);", "DROP TABLE tasks;")
			.add("m1", "b1, b2", "", "")
			.addStandalone("c1", "m1", "CREATE INDEX CONCURRENTLY ix_users_email ON users (email);",
					"DROP INDEX CONCURRENTLY ix_users_email;");
	}

	@Test
	void upgradeToHeadsAppliesEveryRevisionAndItsParentsFirst() {
		UpgradeResult result = migrate().upgrade(Target.heads());
		assertThat(ids(result.applied())).containsExactly("a1", "b1", "b2", "m1", "c1");
		assertThat(ids(result.current())).containsExactly("c1");
		assertThat(this.database.schemaSnapshot()).contains("ix_users_email", "ix_tasks");
	}

	@Test
	void upgradeAtHeadSendsOneQueryAndTakesNoLock() {
		migrate().upgrade(Target.heads());
		Migrate migrate = migrate();
		StatementLog log = this.database.statements();
		assertThat(migrate.upgrade(Target.heads()).applied()).isEmpty();
		assertThat(log.statements()).singleElement().asString().contains("FROM \"migrate_revision\"");
		assertThat(log.sessions()).isEqualTo(1);
	}

	@Test
	void downgradeToBaseTakesEverythingBack() {
		String empty = this.database.schemaSnapshot();
		migrate().upgrade(Target.heads());
		DowngradeResult result = migrate().downgrade(Target.base());
		assertThat(ids(result.removed())).containsExactly("c1", "m1", "b2", "b1", "a1");
		assertThat(result.current()).isEmpty();
		assertThat(this.database.schemaSnapshot()).isEqualTo(empty);
	}

	@Test
	void revisionThatDropsTheTablesOfMigrateIsRefusedWithItsReason() {
		this.folder.add("d1", "c1", "DROP TABLE migrate_revision, migrate_history CASCADE;", "");
		assertThatExceptionOfType(StepFailedException.class).isThrownBy(() -> migrate().upgrade(Target.heads()))
			.withMessageContaining("The revision drops the tables of Migrate");
		assertThat(ids(migrate().downgrade(Target.base()).removed())).hasSize(5);
	}

	@Test
	void failingStatementNamesItsLineAndLeavesNothingOfItsRevision() {
		this.folder.add("d1", "c1", "CREATE TABLE good (id int);\n\nSELECT 1,\n  nothing_here;", "");
		assertThatExceptionOfType(StepFailedException.class).isThrownBy(() -> migrate().upgrade(Target.heads()))
			.satisfies((ex) -> {
				assertThat(ex.location().toString()).endsWith("d1.sql:10");
				assertThat(ex.databaseState()).isEqualTo(new DatabaseState.StoppedAt(List.of("c1")));
			})
			.withMessageContaining("statement 2 of 2")
			.withMessageContaining("SQLSTATE 42703");
		assertThat(this.database.schemaSnapshot()).doesNotContain("good");
		this.folder.add("d1", "c1", "CREATE TABLE good (id int);", "");
		assertThat(ids(migrate().upgrade(Target.heads()).applied())).containsExactly("d1");
	}

	@Test
	void editedRevisionIsReportedWithTheDifference() {
		migrate().upgrade(Target.heads());
		this.folder.add("b1", "a1", "ALTER TABLE users ADD nickname text;", "");
		assertThatExceptionOfType(RevisionEditedException.class).isThrownBy(() -> migrate().upgrade(Target.heads()))
			.withMessageContaining("b1.sql:7")
			.withMessageContaining("ADD name text")
			.withMessageContaining("ADD nickname text");
		assertThat(migrate().status().state()).isEqualTo(State.EDITED);
		StampResult stamped = migrate().stamp(List.of(Target.heads()));
		assertThat(ids(stamped.refreshed())).containsExactly("b1");
		assertThat(migrate().upgrade(Target.heads()).applied()).isEmpty();
	}

	@Test
	void olderApplicationRefusesToStartAndCanStepBack() {
		migrate().upgrade(Target.heads());
		this.folder.delete("c1");
		assertThatExceptionOfType(DatabaseAheadException.class).isThrownBy(() -> migrate().upgrade(Target.heads()))
			.withMessageContaining("c1 (Revision c1)");
		assertThat(migrate().status().state()).isEqualTo(State.AHEAD);
		assertThat(ids(migrate().downgrade(Target.parse("m1")).removed())).containsExactly("c1");
		assertThat(migrate().upgrade(Target.heads()).applied()).isEmpty();
		assertThat(this.database.schemaSnapshot()).doesNotContain("ix_users_email");
	}

	@Test
	void olderApplicationThatIsAllowedToGoesOnWithAWarning() {
		migrate().upgrade(Target.heads());
		this.folder.delete("c1");
		List<MigrationEvent> events = new ArrayList<>();
		Migrate migrate = Migrate.builder(this.database.dataSource())
			.locations(this.folder.location())
			.databaseAhead(DatabaseAhead.ALLOW)
			.listeners(List.of(events::add))
			.build();
		assertThat(migrate.upgrade(Target.heads()).applied()).isEmpty();
		assertThat(events).first().isEqualTo(new MigrationEvent.DatabaseAhead(List.of(new RevisionId("c1"))));
	}

	@Test
	void statusOfAnEmptyDatabaseSaysWhatIsPending() {
		Status status = migrate().status();
		assertThat(status.state()).isEqualTo(State.PENDING);
		assertThat(status.pending()).hasSize(5);
		assertThat(status.current()).isEmpty();
	}

	@Test
	void statusAfterAnUpgradeHasTheHistory() {
		migrate().upgrade(Target.heads());
		StatementLog log = this.database.statements();
		Status status = migrate().status();
		assertThat(log.statements()).hasSize(1);
		assertThat(status.state()).isEqualTo(State.UP_TO_DATE);
		assertThat(status.lockHolder()).isNull();
		assertThat(status.database().schema()).isEqualTo(this.database.schema());
		assertThat(status.history()).hasSize(7);
		assertThat(status.history().get(0).revision()).isEqualTo(new RevisionId("c1"));
	}

	@Test
	void showHasTheSqlOfTheFileAndOfTheDatabase() {
		migrate().upgrade(Target.heads());
		RevisionDetail detail = migrate().show(Target.parse("head-1")).get(0);
		assertThat(detail.status().id()).isEqualTo(new RevisionId("m1"));
		RevisionDetail base = migrate().show(Target.parse("a1")).get(0);
		assertThat(base.upgradeSql()).contains("CREATE TABLE users");
		assertThat(base.appliedDowngradeSql()).contains("DROP TABLE users");
	}

	private Migrate migrate() {
		return Migrate.builder(this.database.dataSource()).locations(this.folder.location()).build();
	}

	private static List<String> ids(List<RevisionId> ids) {
		return ids.stream().map(RevisionId::value).toList();
	}

}
