package dev.migrate.contract;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

import dev.migrate.State;
import dev.migrate.error.DatabaseState;
import dev.migrate.execution.InterruptedStepException;
import dev.migrate.execution.NothingToResolveException;
import dev.migrate.execution.Resolution;
import dev.migrate.execution.StepFailedException;
import dev.migrate.history.RevisionRecord;
import dev.migrate.internal.history.HistoryWriter;
import dev.migrate.internal.history.RowState;
import dev.migrate.internal.history.RunInfo;
import dev.migrate.internal.script.RevisionFiles;
import dev.migrate.revision.RevisionId;
import dev.migrate.revision.Target;
import dev.migrate.script.RevisionScript;
import dev.migrate.testing.FileProducts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The next run finishes a step outside a transaction, wherever the step was interrupted.
 * The tests write the rows that a killed process would leave in the tables.
 */
abstract class RecoveryContract extends Contract {

	static final RevisionId A1 = new RevisionId("a1");

	/** Counts for hours. */
	private static final String ENDLESS = """
			INSERT INTO one WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i FROM n) SELECT i FROM n WHERE i > 1;""";

	private static final RunInfo RUN = new RunInfo("killed", "host", null, "user", 0);

	@Test
	void stepGoesOnBehindTheStatementsThatAreDoneWithTheCorrectedFile() {
		String done = "CREATE TABLE one (id int);\n" + this.database.alone() + ";\n";
		this.folder.addStandalone("a1", "none", done + "INSERT INTO nowhere VALUES (1);\nCREATE TABLE two (id int);",
				"");
		assertThatExceptionOfType(StepFailedException.class).isThrownBy(() -> migrate().upgrade(Target.heads()))
			.satisfies((ex) -> assertThat(ex.databaseState()).isEqualTo(new DatabaseState.Partial("a1", 2, 4)));
		assertThat(migrate().status().state()).isEqualTo(State.FAILED);
		this.folder.addStandalone("a1", "none", done + "INSERT INTO one VALUES (1);\nCREATE TABLE two (id int);", "");
		assertThat(texts(migrate().upgrade(Target.heads()).applied())).containsExactly("a1");
		assertThat(this.database.hasTable("two")).isTrue();
		assertThat(migrate().status().state()).isEqualTo(State.UP_TO_DATE);
		assertThat(migrate().upgrade(Target.heads()).applied()).isEmpty();
	}

	@Test
	void stepThatFailsAtItsFirstStatementLeavesNoTrace() {
		this.folder.addStandalone("a1", "none", this.database.failingAlone() + ";", "");
		assertThatExceptionOfType(StepFailedException.class).isThrownBy(() -> migrate().upgrade(Target.heads()))
			.satisfies((ex) -> assertThat(ex.databaseState()).isEqualTo(new DatabaseState.Unchanged()));
		this.folder.addStandalone("a1", "none", "CREATE TABLE two (id int);", "");
		assertThat(texts(migrate().upgrade(Target.heads()).applied())).containsExactly("a1");
	}

	@Test
	void stepThatWasKilledBetweenTwoStatementsIsFinished() throws SQLException {
		this.folder.addStandalone("a1", "none",
				"CREATE TABLE one (id int);\nCREATE TABLE two (id int);\n" + this.database.alone() + ";", "");
		this.database.execute("CREATE TABLE one (id int)");
		killed(1, null);
		assertThat(migrate().status().state()).isEqualTo(State.INTERRUPTED);
		assertThat(texts(migrate().upgrade(Target.heads()).applied())).containsExactly("a1");
		assertThat(this.database.hasTable("two")).isTrue();
		assertThat(migrate().status().state()).isEqualTo(State.UP_TO_DATE);
	}

	@Test
	void stepThatWasKilledBeforeItsStatementRanIsFinished() throws SQLException {
		this.folder.addStandalone("a1", "none",
				"CREATE TABLE one (id int);\n" + this.database.alone() + ";\nCREATE TABLE two (id int);", "");
		this.database.execute("CREATE TABLE one (id int)");
		killed(1, before(this.database.alone()));
		assertThat(texts(migrate().upgrade(Target.heads()).applied())).containsExactly("a1");
		assertThat(this.database.hasTable("two")).isTrue();
	}

	@Test
	void stepThatWasKilledAfterItsStatementRanIsFinished() throws SQLException {
		this.folder.addStandalone("a1", "none",
				"CREATE TABLE one (id int);\n" + this.database.alone() + ";\nCREATE TABLE two (id int);", "");
		this.database.execute("CREATE TABLE one (id int)");
		String before = before(this.database.alone());
		this.database.execute(this.database.alone());
		killed(1, before);
		assertThat(texts(migrate().upgrade(Target.heads()).applied())).containsExactly("a1");
		assertThat(this.database.hasTable("two")).isTrue();
	}

	@Test
	void doneWhenDecidesThatAStatementIsDone() throws SQLException {
		this.folder.addStandalone("a1", "none", "CREATE TABLE one (id int);\n"
				+ "-- migrate:done-when SELECT count(*) = 0 FROM one\n" + this.database.failingAlone() + ";", "");
		this.database.execute("CREATE TABLE one (id int)");
		killed(1, "");
		assertThat(texts(migrate().upgrade(Target.heads()).applied())).containsExactly("a1");
	}

	@Test
	void doneWhenDecidesThatAStatementIsNotDone() throws SQLException {
		this.folder.addStandalone("a1", "none", "CREATE TABLE one (id int);\n"
				+ "-- migrate:done-when SELECT count(*) = 1 FROM one\n" + this.database.failingAlone() + ";", "");
		this.database.execute("CREATE TABLE one (id int)");
		killed(1, "");
		assertThatExceptionOfType(StepFailedException.class).isThrownBy(() -> migrate().upgrade(Target.heads()))
			.withMessageContaining("statement 2 of 2");
	}

	@ParameterizedTest
	@ValueSource(strings = { "SELECT 1 = 1 FROM one | has 0 rows", "SELECT 1 = 1 UNION ALL SELECT 1 = 0 | has 2 rows",
			"SELECT 1 = 1, 1 = 1 | has 2 columns", "SELECT 'yes' | is a value of the type", "SELECT 7 | is a value of",
			"SELECT NULL | is NULL" })
	void answerOfDoneWhenIsOneBoolean(String queryAndProblem) throws SQLException {
		String[] parts = queryAndProblem.split(" \\| ", 2);
		this.folder.addStandalone("a1", "none", "CREATE TABLE one (id int);\n-- migrate:done-when " + parts[0] + "\n"
				+ this.database.failingAlone() + ";", "");
		this.database.execute("CREATE TABLE one (id int)");
		killed(1, "");
		assertThatExceptionOfType(StepFailedException.class).isThrownBy(() -> migrate().upgrade(Target.heads()))
			.withMessageContaining("must be one row with one boolean, but " + parts[1])
			.withMessageContaining("a1.sql:9");
	}

	@Test
	void idempotentStatementRunsAgain() throws SQLException {
		this.folder.addStandalone("a1", "none",
				"CREATE TABLE one (id int);\n-- migrate:idempotent\n" + this.database.alone() + ";", "");
		this.database.execute("CREATE TABLE one (id int)");
		killed(1, before(this.database.alone()));
		assertThat(texts(migrate().upgrade(Target.heads()).applied())).containsExactly("a1");
	}

	@Test
	void changedStatementThatIsDoneIsRefused() throws SQLException {
		this.folder.addStandalone("a1", "none", "CREATE TABLE one (id int);\nCREATE TABLE two (id int);", "");
		this.database.execute("CREATE TABLE one (id int)");
		killed(1, null);
		this.folder.addStandalone("a1", "none", "CREATE TABLE ones (id int);\nCREATE TABLE two (id int);", "");
		assertThatExceptionOfType(InterruptedStepException.class).isThrownBy(() -> migrate().upgrade(Target.heads()))
			.satisfies((ex) -> assertThat(ex.databaseState()).isEqualTo(new DatabaseState.Partial("a1", 1, 2)))
			.withMessageContaining("have changed since");
		assertThat(this.database.hasTable("two")).isFalse();
	}

	@Test
	void stampSettlesAStepThatWasKilledWithoutRunningAnything() throws SQLException {
		this.folder.addStandalone("a1", "none", "CREATE TABLE one (id int);\nCREATE TABLE two (id int);", "");
		killed(1, null);
		assertThat(texts(migrate().stamp(List.of(Target.parse("a1"))).refreshed())).containsExactly("a1");
		assertThat(migrate().status().state()).isEqualTo(State.UP_TO_DATE);
		assertThat(this.database.hasTable("two")).isFalse();
	}

	@Test
	void stampOfTheBaseForgetsAStepThatWasKilled() throws SQLException {
		this.folder.addStandalone("a1", "none", "CREATE TABLE one (id int);\nCREATE TABLE two (id int);", "");
		killed(1, null);
		assertThat(texts(migrate().stamp(List.of(Target.base())).removed())).containsExactly("a1");
		assertThat(texts(migrate().upgrade(Target.heads()).applied())).containsExactly("a1");
		assertThat(this.database.hasTable("two")).isTrue();
	}

	@Test
	void downgradeGoesOnBehindTheStatementsThatAreDone() {
		this.folder.addStandalone("a1", "none", "CREATE TABLE one (id int);\nCREATE TABLE two (id int);",
				"DROP TABLE two;\nDROP TABLE nowhere;\nDROP TABLE one;");
		migrate().upgrade(Target.heads());
		assertThatExceptionOfType(StepFailedException.class).isThrownBy(() -> migrate().downgrade(Target.base()))
			.satisfies((ex) -> assertThat(ex.databaseState()).isEqualTo(new DatabaseState.Partial("a1", 1, 3)));
		this.database.execute("CREATE TABLE nowhere (id int)");
		assertThat(texts(migrate().downgrade(Target.base()).removed())).containsExactly("a1");
		assertThat(this.database.hasTable("one")).isFalse();
	}

	@Test
	void downgradeThatWasKilledIsFinishedByTheNextUpgrade() throws SQLException {
		this.folder.addStandalone("a1", "none", "CREATE TABLE one (id int);\nCREATE TABLE two (id int);",
				"DROP TABLE two;\nDROP TABLE one;");
		migrate().upgrade(Target.heads());
		this.database.execute("DROP TABLE two");
		killedInDowngrade(1, null);
		assertThat(migrate().status().state()).isEqualTo(State.INTERRUPTED);
		assertThat(texts(migrate().upgrade(Target.heads()).current())).containsExactly("a1");
		assertThat(this.database.hasTable("two")).isTrue();
		assertThat(migrate().status().state()).isEqualTo(State.UP_TO_DATE);
	}

	@Test
	void whereNobodyNeedsToBeAskedThereIsNothingToResolve() throws SQLException {
		this.folder.addStandalone("a1", "none", "CREATE TABLE one (id int);\n" + this.database.alone() + ";", "");
		assertNothingToResolve("revision a1 is not in the database.");
		this.database.execute("CREATE TABLE one (id int)");
		killed(1, null);
		assertNothingToResolve("revision a1 is upgrading, and was interrupted between two statements (1 are done).");
		migrate().stamp(List.of(Target.base()));
		killed(1, before(this.database.alone()));
		assertNothingToResolve("interrupted at statement 2 of 2, and the database can tell whether it ran.");
		migrate().upgrade(Target.heads());
		assertNothingToResolve("revision a1 is applied.");
	}

	private void assertNothingToResolve(String why) {
		assertThatExceptionOfType(NothingToResolveException.class)
			.isThrownBy(() -> migrate().resolve(A1, Resolution.REDO))
			.withMessageContaining(why);
	}

	@Test
	void runOfAProcessThatIsKilledInATransactionIsFinished() throws InterruptedException {
		this.folder.add("a1", "none", "CREATE TABLE one (id int);", "")
			.add("a2", "a1", "INSERT INTO one VALUES (1);\n" + ENDLESS, "");
		killIn("a2");
		this.folder.add("a2", "a1", "INSERT INTO one VALUES (1);", "");
		assertThat(texts(migrate().upgrade(Target.heads()).applied())).containsExactly("a2");
		assertThat(this.database.jdbc().sql("SELECT count(*) FROM one").query(Integer.class).single()).isEqualTo(1);
	}

	@Test
	void runOfAProcessThatIsKilledBetweenTwoTransactionsIsFinished() throws InterruptedException {
		this.folder.add("a1", "none", "CREATE TABLE one (id int);", "")
			.addStandalone("a2", "a1", "INSERT INTO one VALUES (1);\n" + ENDLESS, "");
		killIn("a2");
		assertThat(migrate().status().state()).isIn(State.INTERRUPTED, State.RUNNING);
		this.folder.addStandalone("a2", "a1", "INSERT INTO one VALUES (1);\nINSERT INTO one VALUES (2);", "");
		assertThat(texts(migrate().upgrade(Target.heads()).applied())).containsExactly("a2");
		assertThat(this.database.jdbc().sql("SELECT count(*) FROM one").query(Integer.class).single()).isEqualTo(2);
	}

	private void killIn(String id) throws InterruptedException {
		try (ChildProcess process = ChildProcess.start(UpgradeProgram.class, this.database, this.folder.location(),
				id)) {
			Thread.sleep(200);
			process.kill();
		}
	}

	/**
	 * Writes the rows that a killed process has left in the tables.
	 * @param done how many statements of the revision were done
	 * @param intent what existed before the next one, or {@code null} if it was at none
	 * @throws SQLException if the database fails
	 */
	final void killed(int done, @Nullable String intent) throws SQLException {
		try (Session session = new Session(this.database)) {
			HistoryWriter writer = session.writer(RUN);
			session.inTransaction(() -> {
				writer.create(session.connection(), NAMING);
				writer.insertion(record(), RowState.UPGRADING, 0, Instant.now()).execute(session.connection());
				writer.progression(A1, RowState.UPGRADING, done, intent).execute(session.connection());
			});
		}
	}

	/**
	 * Writes the rows that a process that was killed in a downgrade has left.
	 * @param done how many statements of the downgrade were done
	 * @param intent what existed before the next one, or {@code null} if it was at none
	 * @throws SQLException if the database fails
	 */
	final void killedInDowngrade(int done, @Nullable String intent) throws SQLException {
		try (Session session = new Session(this.database)) {
			HistoryWriter writer = session.writer(RUN);
			session.inTransaction(() -> {
				writer.downgradeBeginning(record()).execute(session.connection());
				writer.progression(A1, RowState.DOWNGRADING, done, intent).execute(session.connection());
			});
		}
	}

	private String before(String sql) throws SQLException {
		try (Session session = new Session(this.database)) {
			return Objects.requireNonNull(this.database.dialect().statements().probe(sql)).before(session.connection());
		}
	}

	private RevisionRecord record() {
		RevisionScript script = RevisionFiles
			.load(List.of(this.folder.location()), getClass().getClassLoader(),
					FileProducts.with(this.database.dialect().syntax()))
			.find(A1)
			.orElseThrow();
		return new RevisionRecord(script.revision(), script.checksum().value(), script.fileHash(),
				script.upgrade().text(), script.downgrade().text());
	}

}
