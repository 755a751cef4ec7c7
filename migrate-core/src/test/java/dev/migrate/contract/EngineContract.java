package dev.migrate.contract;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import dev.migrate.Migrate;
import dev.migrate.PendingRevisionsException;
import dev.migrate.RevisionDetail;
import dev.migrate.RevisionState;
import dev.migrate.RevisionStatus;
import dev.migrate.StampResult;
import dev.migrate.State;
import dev.migrate.Status;
import dev.migrate.execution.DatabaseAhead;
import dev.migrate.execution.DatabaseAheadException;
import dev.migrate.execution.IrreversibleRevisionException;
import dev.migrate.execution.RevisionEditedException;
import dev.migrate.execution.StepFailedException;
import dev.migrate.execution.TablesResult;
import dev.migrate.history.Action;
import dev.migrate.history.HistoryEntry;
import dev.migrate.history.HistoryQuery;
import dev.migrate.history.MissingTableException;
import dev.migrate.lock.LockMode;
import dev.migrate.revision.InvalidRevisionsException;
import dev.migrate.revision.RevisionId;
import dev.migrate.revision.Target;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The whole facade, on a diamond. */
abstract class EngineContract extends Contract {

	@BeforeEach
	void writeRevisions() {
		this.folder.add("a1", "none", "CREATE TABLE users (id int PRIMARY KEY, email text);", "DROP TABLE users;")
			.add("b1", "a1", "ALTER TABLE users ADD name text;", "ALTER TABLE users DROP COLUMN name;")
			.add("b2", "a1", "CREATE TABLE tasks (id int);\nCREATE INDEX ix_tasks ON tasks (id);", "DROP TABLE tasks;")
			.add("m1", "b1, b2", "", "");
	}

	@Test
	void upgradeAppliesParentsFirst() {
		assertThat(texts(migrate().upgrade(Target.parse("b2")).applied())).containsExactly("a1", "b2");
		assertThat(texts(migrate().status().current())).containsExactly("b2");
		assertThat(texts(migrate().upgrade(Target.heads()).applied())).containsExactly("b1", "m1");
		assertThat(texts(migrate().status().current())).containsExactly("m1");
	}

	@Test
	void twoHeadsAreTwoCurrentHeads() {
		this.folder.delete("m1");
		assertThat(texts(migrate().upgrade(Target.heads()).current())).containsExactlyInAnyOrder("b1", "b2");
	}

	@Test
	void nothingToDoIsOneQueryOfOneConnection() {
		migrate().upgrade(Target.heads());
		StatementCounter counter = new StatementCounter(this.database.dataSource());
		Migrate migrate = builder(counter).build();
		assertThat(migrate.upgrade(Target.heads()).applied()).isEmpty();
		assertThat(counter.calls()).containsExactly("getConnection", "executeQuery");
		counter.calls().clear();
		assertThat(migrate.status().state()).isEqualTo(State.UP_TO_DATE);
		assertThat(counter.calls()).containsExactly("getConnection", "executeQuery");
	}

	@Test
	void droppedHistoryIsNotTakenForAnEmptyDatabase() {
		migrate().upgrade(Target.heads());
		this.database.execute("DROP TABLE migrate_history");
		assertThatExceptionOfType(MissingTableException.class).isThrownBy(() -> migrate().status())
			.withMessageContaining("4 applied revisions")
			.withMessageContaining("migrate ensure-version");
		assertThat(migrate().ensureTables()).isEqualTo(TablesResult.CREATED);
		assertThat(migrate().status().state()).isEqualTo(State.UP_TO_DATE);
	}

	@Test
	void downgradeTakesBackChildrenFirst() {
		migrate().upgrade(Target.heads());
		assertThat(texts(migrate().downgrade(Target.base()).removed())).containsExactly("m1", "b2", "b1", "a1");
		assertThat(migrate().status().current()).isEmpty();
		assertThat(this.database.hasTable("users")).isFalse();
		assertThat(texts(migrate().upgrade(Target.heads()).current())).containsExactly("m1");
	}

	@Test
	void revisionWithoutAWayBackIsRefusedBeforeAnythingRuns() {
		this.folder.write("c1", "m1",
				"-- migrate:upgrade\nCREATE TABLE c (id int);\n-- migrate:downgrade irreversible: it's gone\n");
		migrate().upgrade(Target.heads());
		assertThatExceptionOfType(IrreversibleRevisionException.class)
			.isThrownBy(() -> migrate().downgrade(Target.base()))
			.withMessageContaining("it's gone");
		assertThat(texts(migrate().status().current())).containsExactly("c1");
	}

	@Test
	void planRunsNothing() {
		assertThat(texts(migrate().planUpgrade(Target.heads()).revisions())).containsExactly("a1", "b1", "b2", "m1");
		assertThat(migrate().planDowngrade(Target.base()).steps()).isEmpty();
		assertThat(this.database.hasTable("users")).isFalse();
		assertThat(this.database.hasTable("migrate_revision")).isFalse();
		migrate().upgrade(Target.heads());
		assertThat(texts(migrate().planDowngrade(Target.parse("a1")).revisions())).containsExactly("m1", "b2", "b1");
	}

	@Test
	void validateNamesWhatIsPending() {
		assertThatExceptionOfType(PendingRevisionsException.class).isThrownBy(() -> migrate().validate(Target.heads()))
			.withMessageContaining("a1");
		migrate().upgrade(Target.heads());
		migrate().validate(Target.heads());
	}

	@ParameterizedTest
	@CsvSource({ "base, a1, CREATE TABLE users (id int)", "a1, b1, ALTER TABLE users ADD name text",
			"a1, b2, CREATE INDEX ix_tasks ON users (id)" })
	void whatWasMadeWithoutMigrateIsRecordedByAStamp(String parent, String revision, String made) {
		migrate().upgrade(Target.parse(parent));
		this.database.execute(made);
		Target target = Target.parse(revision);
		assertThatExceptionOfType(StepFailedException.class).isThrownBy(() -> migrate().upgrade(target))
			.withMessageContaining("'migrate stamp " + revision + "' records that and runs nothing");
		migrate().stamp(List.of(target));
		assertThat(migrate().upgrade(target).applied()).isEmpty();
	}

	@Test
	void stampRecordsWithoutRunning() {
		StampResult stamped = migrate().stamp(List.of(Target.parse("b1")));
		assertThat(texts(stamped.added())).containsExactly("a1", "b1");
		assertThat(this.database.hasTable("users")).isFalse();
		assertThat(migrate().status().history()).extracting(HistoryEntry::action)
			.containsExactly(Action.STAMP, Action.STAMP);
		assertThat(texts(migrate().stamp(List.of(Target.base())).removed())).containsExactlyInAnyOrder("b1", "a1");
		assertThat(migrate().status().current()).isEmpty();
	}

	@Test
	void editedRevisionIsRefusedUntilItIsStamped() {
		migrate().upgrade(Target.heads());
		this.folder.add("b1", "a1", "ALTER TABLE users ADD nickname text;", "");
		assertThatExceptionOfType(RevisionEditedException.class).isThrownBy(() -> migrate().upgrade(Target.heads()))
			.withMessageContaining("b1.sql:7")
			.withMessageContaining("ADD name text")
			.withMessageContaining("ADD nickname text");
		assertThat(migrate().status().state()).isEqualTo(State.EDITED);
		assertThat(texts(migrate().stamp(List.of(Target.heads())).refreshed())).containsExactly("b1");
		assertThat(migrate().upgrade(Target.heads()).applied()).isEmpty();
	}

	@Test
	void editedRevisionIsTakenBackWithTheDowngradeThatWasStored() {
		migrate().upgrade(Target.heads());
		this.folder.add("b2", "a1", "CREATE TABLE tasks (id int);", "DROP TABLE nowhere;");
		assertThat(texts(migrate().downgrade(Target.parse("a1")).removed())).containsExactly("m1", "b2", "b1");
		assertThat(this.database.hasTable("tasks")).isFalse();
	}

	@Test
	void olderApplicationRefusesOrAllowsANewerDatabaseAndCanStepBack() {
		this.folder.add("c1", "m1", "CREATE TABLE c (id int);", "DROP TABLE c;");
		migrate().upgrade(Target.heads());
		this.folder.delete("c1");
		assertThatExceptionOfType(DatabaseAheadException.class).isThrownBy(() -> migrate().upgrade(Target.heads()))
			.withMessageContaining("c1 (Revision c1)");
		assertThat(migrate().status().state()).isEqualTo(State.AHEAD);
		assertThat(builder(this.database.dataSource()).databaseAhead(DatabaseAhead.ALLOW)
			.build()
			.upgrade(Target.heads())
			.applied()).isEmpty();
		assertThat(texts(migrate().downgrade(Target.parse("m1")).removed())).containsExactly("c1");
		assertThat(this.database.hasTable("c")).isFalse();
		assertThat(migrate().upgrade(Target.heads()).applied()).isEmpty();
	}

	@Test
	void statusOfAnEmptyDatabaseSaysWhereItIsAndWhatIsPending() {
		Status empty = migrate().status();
		assertThat(empty.state()).isEqualTo(State.PENDING);
		assertThat(empty.pending()).hasSize(4);
		assertThat(empty.current()).isEmpty();
		migrate().upgrade(Target.heads());
		assertThat(migrate().status().database()).isEqualTo(empty.database());
	}

	@Test
	void statusHasRevisionsAndHistory() {
		migrate().upgrade(Target.heads());
		Status status = migrate().status();
		assertThat(status.state()).isEqualTo(State.UP_TO_DATE);
		assertThat(status.lockHolder()).isNull();
		assertThat(status.pending()).isEmpty();
		assertThat(status.revisions()).extracting(RevisionStatus::state).containsOnly(RevisionState.APPLIED);
		assertThat(status.history()).extracting((entry) -> entry.revision().value())
			.containsExactly("m1", "b2", "b1", "a1");
		assertThat(status.database().product()).startsWith(this.database.dialect().product());
		assertThat(status.database().user()).isNotBlank();
	}

	@Test
	void showHasTheSqlOfTheFileAndOfTheDatabase() {
		migrate().upgrade(Target.heads());
		this.folder.add("a1", "none", "CREATE TABLE users (id int);", "");
		RevisionDetail detail = migrate().show(Target.parse("a1")).get(0);
		assertThat(detail.upgradeSql()).contains("users (id int)").doesNotContain("email");
		assertThat(detail.appliedUpgradeSql()).contains("email");
		assertThat(detail.appliedDowngradeSql()).contains("DROP TABLE users");
	}

	@Test
	void lockOfEachTransactionDoesAsWell() {
		Migrate migrate = builder(this.database.dataSource()).lockMode(LockMode.TRANSACTION).build();
		assertThat(texts(migrate.upgrade(Target.heads()).applied())).containsExactly("a1", "b1", "b2", "m1");
		assertThat(texts(migrate.downgrade(Target.base()).removed())).hasSize(4);
	}

	@Test
	void tablesOfAnotherPrefixAreAnotherHistory() {
		migrate().upgrade(Target.heads());
		Migrate other = builder(this.database.dataSource()).tablePrefix("other_").build();
		assertThat(other.status().current()).isEmpty();
		assertThat(texts(other.stamp(List.of(Target.parse("a1"))).added())).containsExactly("a1");
		assertThat(texts(migrate().status().current())).containsExactly("m1");
	}

	@Test
	void historyOfAnEmptyDatabaseIsEmpty() {
		assertThat(migrate().history(HistoryQuery.NEWEST)).isEmpty();
	}

	@Test
	void historyIsReadInEitherOrderByOneQuery() {
		migrate().upgrade(Target.heads());
		migrate().downgrade(Target.parse("a1"));
		StatementCounter counter = new StatementCounter(this.database.dataSource());
		Migrate migrate = builder(counter).build();
		List<HistoryEntry> entries = migrate.history(HistoryQuery.NEWEST.newestLast());
		assertThat(counter.calls()).containsExactly("getConnection", "executeQuery");
		assertThat(entries).extracting((entry) -> entry.action() + " " + entry.revision())
			.containsExactly("UPGRADE a1", "UPGRADE b1", "UPGRADE b2", "UPGRADE m1", "DOWNGRADE m1", "DOWNGRADE b2",
					"DOWNGRADE b1");
		assertThat(migrate.history(HistoryQuery.NEWEST)).isEqualTo(reversed(entries));
		assertThat(migrate.history(HistoryQuery.NEWEST.atMost(2).newestLast())).isEqualTo(entries.subList(5, 7));
	}

	@Test
	void historyOfARevisionAndSinceATimeLeavesTheOthersOut() {
		migrate().upgrade(Target.heads());
		HistoryQuery ofB2 = HistoryQuery.NEWEST.of(new RevisionId("b2"));
		Instant upgraded = migrate().history(ofB2).get(0).startedAt();
		migrate().downgrade(Target.parse("a1"));
		assertThat(migrate().history(ofB2)).extracting(HistoryEntry::action)
			.containsExactly(Action.DOWNGRADE, Action.UPGRADE);
		assertThat(migrate().history(ofB2.startedSince(upgraded))).hasSize(2);
		assertThat(migrate().history(ofB2.startedSince(upgraded.plusMillis(1)))).hasSize(1);
		assertThat(migrate().history(HistoryQuery.NEWEST.startedSince(Instant.now().plusSeconds(60)))).isEmpty();
	}

	private static <T> List<T> reversed(List<T> list) {
		List<T> reversed = new ArrayList<>(list);
		Collections.reverse(reversed);
		return reversed;
	}

	@Test
	void tablesAreCreatedOnce() {
		assertThat(migrate().ensureTables()).isEqualTo(TablesResult.CREATED);
		assertThat(this.database.hasTable("migrate_revision")).isTrue();
		assertThat(this.database.hasTable("migrate_history")).isTrue();
		assertThat(migrate().ensureTables()).isEqualTo(TablesResult.PRESENT);
		assertThat(migrate().status().state()).isEqualTo(State.PENDING);
	}

	@Test
	void purgeForgetsWhatHasNoFileAndTheHistoryKnowsIt() {
		migrate().upgrade(Target.heads());
		this.database
			.execute("UPDATE migrate_revision SET revision = 'x1', down_revisions = 'x1' WHERE revision = 'm1'");
		assertThatExceptionOfType(InvalidRevisionsException.class)
			.isThrownBy(() -> migrate().stamp(List.of(Target.heads())));
		StampResult result = migrate().purgeAndStamp(List.of(Target.parse("b1")));
		assertThat(texts(result.removed())).containsExactlyInAnyOrder("x1", "b2");
		assertThat(result.added()).isEmpty();
		assertThat(texts(result.current())).containsExactly("b1");
		assertThat(migrate().status()
			.history()
			.stream()
			.filter((entry) -> entry.action() == Action.STAMP)
			.map((entry) -> entry.revision().value())).containsExactlyInAnyOrder("x1", "b2");
		assertThat(migrate().purgeAndStamp(List.of(Target.parse("b1"))).removed()).isEmpty();
		assertThat(texts(migrate().purgeAndStamp(List.of(Target.heads())).added())).containsExactlyInAnyOrder("b2",
				"m1");
		assertThat(texts(migrate().purgeAndStamp(List.of(Target.base())).removed())).hasSize(4);
		assertThat(migrate().status().current()).isEmpty();
	}

}
