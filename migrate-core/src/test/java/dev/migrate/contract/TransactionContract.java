package dev.migrate.contract;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import dev.migrate.Migrate;
import dev.migrate.error.DatabaseState;
import dev.migrate.execution.MigrationEvent;
import dev.migrate.execution.MigrationListener;
import dev.migrate.execution.RevisionEditedException;
import dev.migrate.execution.StepFailedException;
import dev.migrate.history.HistoryEntry;
import dev.migrate.history.Outcome;
import dev.migrate.revision.InvalidRevisionsException;
import dev.migrate.revision.Target;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A step and its record are one transaction. */
abstract class TransactionContract extends Contract {

	@Test
	void failingStatementLeavesNothingOfItsStepAndAllOfTheStepsBefore() {
		this.folder.add("a1", "none", "CREATE TABLE one (id int);\nINSERT INTO one VALUES (1);", "")
			.add("b1", "a1", "INSERT INTO one VALUES (2);\nCREATE TABLE two (id int);\nINSERT INTO nowhere VALUES (1);",
					"");
		assertThatExceptionOfType(StepFailedException.class).isThrownBy(() -> migrate().upgrade(Target.heads()))
			.satisfies((ex) -> assertThat(ex.databaseState()).isEqualTo(new DatabaseState.StoppedAt(List.of("a1"))))
			.withMessageContaining("statement 3 of 3");
		assertThat(count("one")).isEqualTo(1);
		assertThat(this.database.hasTable("two")).isFalse();
		assertThat(texts(migrate().status().current())).containsExactly("a1");
		assertThat(migrate().status().history()).extracting(HistoryEntry::outcome)
			.containsExactly(Outcome.FAILED, Outcome.DONE);
	}

	@Test
	void failingPartLeavesThePartsBeforeItAndTheNextRunGoesOn() {
		String parts = "CREATE TABLE one (id int);\nINSERT INTO one VALUES (1);\n-- migrate:commit\n"
				+ "INSERT INTO one VALUES (2);\nINSERT INTO %s VALUES (3);\n-- migrate:commit\nCREATE TABLE two (id int);";
		this.folder.add("a1", "none", parts.formatted("nowhere"),
				"DROP TABLE two;\n-- migrate:commit\nDROP TABLE one;\nDROP TABLE nowhere;");
		assertThatExceptionOfType(StepFailedException.class).isThrownBy(() -> migrate().upgrade(Target.heads()))
			.satisfies((ex) -> assertThat(ex.databaseState()).isEqualTo(new DatabaseState.Partial("a1", 2, 5)))
			.withMessageContaining("statement 4 of 5");
		assertThat(count("one")).isEqualTo(1);
		this.folder.add("a1", "none", parts.formatted("one"),
				"DROP TABLE two;\n-- migrate:commit\nDROP TABLE one;\nDROP TABLE nowhere;");
		migrate().upgrade(Target.heads());
		assertThat(count("one")).isEqualTo(3);
		assertThatExceptionOfType(StepFailedException.class).isThrownBy(() -> migrate().downgrade(Target.base()))
			.satisfies((ex) -> assertThat(ex.databaseState()).isEqualTo(new DatabaseState.Partial("a1", 1, 3)));
		assertThat(this.database.hasTable("two")).isFalse();
		assertThat(count("one")).isEqualTo(3);
	}

	@Test
	void settingLastsToTheEndOfAStepWithParts() {
		this.folder.add("a1", "none", this.database.changeSetting() + ";\n-- migrate:commit\nCREATE TABLE seen AS "
				+ this.database.setting() + ";", "");
		migrate().upgrade(Target.heads());
		assertThat(this.database.jdbc().sql("SELECT setting FROM seen").query(String.class).single())
			.isEqualTo(changed());
	}

	@Test
	void movedCommitPointIsAnEdit() {
		this.folder.add("a1", "none", "CREATE TABLE one (id int);\n-- migrate:commit\nCREATE TABLE two (id int);", "");
		migrate().upgrade(Target.heads());
		this.folder.add("a1", "none", "CREATE TABLE one (id int);\nCREATE TABLE two (id int);", "");
		assertThatExceptionOfType(RevisionEditedException.class).isThrownBy(() -> migrate().upgrade(Target.heads()))
			.withMessageContaining("it ran 1 statement in one transaction, then 1 statement in one transaction, "
					+ "and is to run 2 statements in one transaction.");
	}

	@Test
	void downgradeThatFailsLeavesTheRevisionApplied() {
		this.folder.add("a1", "none", "CREATE TABLE one (id int);", "DROP TABLE one;\nDROP TABLE nowhere;");
		migrate().upgrade(Target.heads());
		assertThatExceptionOfType(StepFailedException.class).isThrownBy(() -> migrate().downgrade(Target.base()))
			.satisfies((ex) -> assertThat(ex.databaseState()).isEqualTo(new DatabaseState.Unchanged()));
		assertThat(this.database.hasTable("one")).isTrue();
		assertThat(texts(migrate().status().current())).containsExactly("a1");
	}

	@Test
	void downgradeThatFailsOnItsWayNamesWhereTheDatabaseIs() {
		this.folder.add("a1", "none", "CREATE TABLE a (id int);", "DROP TABLE a;")
			.add("b1", "a1", "CREATE TABLE b (id int);", "DROP TABLE nowhere;")
			.add("c1", "b1", "CREATE TABLE c (id int);", "DROP TABLE c;")
			.add("d1", "c1", "CREATE TABLE d (id int);", "DROP TABLE d;");
		migrate().upgrade(Target.heads());
		assertThatExceptionOfType(StepFailedException.class).isThrownBy(() -> migrate().downgrade(Target.base()))
			.satisfies((ex) -> assertThat(ex.databaseState()).isEqualTo(new DatabaseState.StoppedAt(List.of("b1"))))
			.withMessageContaining("The database has everything up to and including revision b1, and nothing");
		assertThat(texts(migrate().status().current())).containsExactly("b1");
	}

	@Test
	void workAndRecordAreSeenTogetherOrNotAtAll() {
		this.folder.add("a1", "none", "CREATE TABLE one (id int);", "");
		List<Boolean> seen = new ArrayList<>();
		MigrationListener listener = (event) -> {
			if (event instanceof MigrationEvent.StatementExecuted || event instanceof MigrationEvent.StepCompleted) {
				seen.add(this.database.hasTable("one"));
				seen.add(count("migrate_revision") == 1);
			}
		};
		builder(this.database.dataSource()).listeners(List.of(listener)).build().upgrade(Target.heads());
		assertThat(seen).containsExactly(false, false, true, true);
	}

	@Test
	void settingOfOneStepIsNotThatOfTheNextNorOfWhoeverGetsTheConnection() throws SQLException {
		this.folder.add("a1", "none", this.database.changeSetting() + ";", "")
			.add("b1", "a1", "CREATE TABLE seen AS " + this.database.setting() + ";", "");
		try (Connection connection = this.database.dataSource().getConnection()) {
			SingleConnectionDataSource pool = new SingleConnectionDataSource(connection, true);
			String before = setting(JdbcClient.create(pool));
			builder(pool).build().upgrade(Target.heads());
			assertThat(setting(JdbcClient.create(pool))).isEqualTo(before);
		}
		String changed = changed();
		assertThat(this.database.jdbc().sql("SELECT setting FROM seen").query(String.class).single())
			.isNotEqualTo(changed);
	}

	@Test
	void borrowedConnectionComesBackWithoutATransaction() throws SQLException {
		this.folder.add("a1", "none", "CREATE TABLE one (id int);\nINSERT INTO nowhere VALUES (1);", "");
		try (Connection connection = this.database.dataSource().getConnection()) {
			Migrate migrate = builder(new SingleConnectionDataSource(connection, true)).build();
			assertThatExceptionOfType(StepFailedException.class).isThrownBy(() -> migrate.upgrade(Target.heads()));
			assertThat(connection.getAutoCommit()).isTrue();
			try (Statement statement = connection.createStatement()) {
				statement.execute("CREATE TABLE two (id int)");
			}
			assertThat(this.database.hasTable("two")).isTrue();
		}
	}

	@Test
	void stepWaitsForATransactionOfTheApplication() throws Exception {
		this.folder.add("a1", "none", "CREATE TABLE one (id int);", "");
		migrate().upgrade(Target.heads());
		this.folder.add("b1", "a1", "ALTER TABLE one ADD name text;", "");
		CountDownLatch written = new CountDownLatch(1);
		Thread application = new Thread(() -> writeSlowly(written));
		application.start();
		assertThat(written.await(10, TimeUnit.SECONDS)).isTrue();
		assertThat(texts(migrate().upgrade(Target.heads()).applied())).containsExactly("b1");
		application.join();
		assertThat(count("one")).isEqualTo(1);
	}

	@Test
	void everyTransactionOfARunOutlastsOneOfTheApplication() throws Exception {
		this.database.execute("CREATE TABLE one (id int)");
		this.folder.addStandalone("a1", "none", "ALTER TABLE one ADD name text;", "");
		CountDownLatch written = new CountDownLatch(1);
		Thread application = new Thread(() -> writeSlowly(written));
		application.start();
		assertThat(written.await(10, TimeUnit.SECONDS)).isTrue();
		Migrate migrate = builder(this.database.dataSource()).ddlLockTimeout(Duration.ofMillis(20)).build();
		assertThat(texts(migrate.upgrade(Target.heads()).applied())).containsExactly("a1");
		application.join();
	}

	private void writeSlowly(CountDownLatch written) {
		try (Connection connection = this.database.dataSource().getConnection();
				Statement statement = connection.createStatement()) {
			connection.setAutoCommit(false);
			statement.execute("INSERT INTO one VALUES (1)");
			written.countDown();
			Thread.sleep(500);
			connection.commit();
		}
		catch (SQLException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Test
	void statementThatCannotRunInATransactionIsRefusedBeforeAnythingRuns() {
		this.folder.add("a1", "none", "CREATE TABLE one (id int);", "")
			.add("b1", "a1", this.database.alone() + ";", "");
		assertThatExceptionOfType(InvalidRevisionsException.class).isThrownBy(() -> migrate().upgrade(Target.heads()))
			.withMessageContaining("b1.sql:7")
			.withMessageContaining("transaction=off");
		assertThat(this.database.hasTable("one")).isFalse();
	}

	private String changed() {
		try (Connection connection = this.database.dataSource().getConnection();
				Statement statement = connection.createStatement()) {
			statement.execute(this.database.changeSetting());
			return setting(JdbcClient.create(new SingleConnectionDataSource(connection, true)));
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private String setting(JdbcClient client) {
		return client.sql(this.database.setting()).query(String.class).single();
	}

	private int count(String table) {
		return this.database.jdbc().sql("SELECT count(*) FROM " + table).query(Integer.class).single();
	}

}
