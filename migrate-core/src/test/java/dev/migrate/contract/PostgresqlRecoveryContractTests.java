package dev.migrate.contract;

import java.nio.file.Path;
import java.sql.SQLException;

import dev.migrate.State;
import dev.migrate.execution.InterruptedStepException;
import dev.migrate.execution.NothingToResolveException;
import dev.migrate.execution.Resolution;
import dev.migrate.execution.Resolved;
import dev.migrate.execution.StepFailedException;
import dev.migrate.history.Action;
import dev.migrate.history.HistoryEntry;
import dev.migrate.history.HistoryQuery;
import dev.migrate.history.Outcome;
import dev.migrate.revision.Target;
import dev.migrate.testing.PostgresTest;
import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@PostgresTest
class PostgresqlRecoveryContractTests extends RecoveryContract {

	private static final String PROCEDURAL = "DO $$ BEGIN CREATE TABLE IF NOT EXISTS two (id int); COMMIT; END $$;";

	private final TestDatabase test;

	PostgresqlRecoveryContractTests(TestDatabase test) {
		this.test = test;
	}

	@Override
	ContractDatabase open(Path directory) {
		return new PostgresqlDatabase(this.test);
	}

	@Test
	void blockThatCommitsIsLeftToItsAuthor() throws Exception {
		this.folder.addStandalone("a1", "none", "CREATE TABLE one (id int);\n" + PROCEDURAL, "");
		this.test.execute("CREATE TABLE one (id int)");
		killed(1, "");
		assertThatExceptionOfType(InterruptedStepException.class).isThrownBy(() -> migrate().upgrade(Target.heads()));
		this.folder.addStandalone("a1", "none", "CREATE TABLE one (id int);\n-- migrate:idempotent\n" + PROCEDURAL, "");
		assertThat(texts(migrate().upgrade(Target.heads()).applied())).containsExactly("a1");
		assertThat(this.database.hasTable("two")).isTrue();
	}

	@Test
	void statementThatIsResolvedAsDoneDoesNotRunAgain() throws Exception {
		interrupted("CREATE TABLE three (id int);");
		assertThatExceptionOfType(InterruptedStepException.class).isThrownBy(() -> migrate().upgrade(Target.heads()))
			.withMessageContaining("'migrate resolve a1 --done'")
			.withMessageContaining("'migrate resolve a1 --redo'");
		Resolved resolved = migrate().resolve(A1, Resolution.DONE);
		assertThat(resolved.statement()).isEqualTo(2);
		assertThat(resolved.statements()).isEqualTo(3);
		assertThat(resolved.sql()).startsWith("DO $$");
		HistoryEntry entry = migrate().history(HistoryQuery.NEWEST).get(0);
		assertThat(entry.action()).isEqualTo(Action.RESOLVE);
		assertThat(entry.outcome()).isEqualTo(Outcome.DONE);
		assertThat(entry.statement()).isEqualTo(2);
		assertThat(texts(migrate().upgrade(Target.heads()).applied())).containsExactly("a1");
		assertThat(this.database.hasTable("two")).isFalse();
		assertThat(this.database.hasTable("three")).isTrue();
	}

	@Test
	void lastStatementThatIsResolvedAsDoneCompletesItsRevision() throws Exception {
		interrupted("");
		migrate().resolve(A1, Resolution.DONE);
		assertThat(texts(migrate().upgrade(Target.heads()).applied())).containsExactly("a1");
		assertThat(migrate().status().state()).isEqualTo(State.UP_TO_DATE);
		assertThat(this.database.hasTable("two")).isFalse();
	}

	@Test
	void statementThatIsResolvedToRunAgainMayBeCorrected() throws Exception {
		interrupted("");
		migrate().resolve(A1, Resolution.REDO);
		assertThat(migrate().history(HistoryQuery.NEWEST).get(0).outcome()).isEqualTo(Outcome.REDO);
		this.folder.addStandalone("a1", "none", "CREATE TABLE one (id int);\nCREATE TABLE corrected (id int);", "");
		assertThat(texts(migrate().upgrade(Target.heads()).applied())).containsExactly("a1");
		assertThat(this.database.hasTable("corrected")).isTrue();
	}

	@Test
	void statementThatWasResolvedIsNotResolvedTwice() throws Exception {
		interrupted("");
		migrate().resolve(A1, Resolution.REDO);
		assertThatExceptionOfType(NothingToResolveException.class)
			.isThrownBy(() -> migrate().resolve(A1, Resolution.DONE));
	}

	@ParameterizedTest
	@EnumSource
	void downgradeIsResolvedLikeAnUpgrade(Resolution resolution) throws Exception {
		this.folder.addStandalone("a1", "none", "CREATE TABLE one (id int);\nCREATE TABLE two (id int);",
				"DROP TABLE one;\nDO $$ BEGIN DROP TABLE two; COMMIT; END $$;");
		migrate().upgrade(Target.heads());
		this.test.execute("DROP TABLE one");
		killedInDowngrade(1, "");
		assertThatExceptionOfType(InterruptedStepException.class).isThrownBy(() -> migrate().downgrade(Target.base()))
			.withMessageContaining("The downgrade of revision a1")
			.withMessageContaining("'migrate resolve a1 --done'");
		assertThat(migrate().resolve(A1, resolution).action()).isEqualTo(Action.DOWNGRADE);
		migrate().downgrade(Target.base());
		assertThat(migrate().status().state()).isEqualTo(State.PENDING);
		assertThat(this.database.hasTable("two")).isEqualTo(resolution == Resolution.DONE);
	}

	// The remains of a process that was killed in a block that commits.
	private void interrupted(String next) throws SQLException {
		this.folder.addStandalone("a1", "none", "CREATE TABLE one (id int);\n" + PROCEDURAL + "\n" + next, "");
		this.test.execute("CREATE TABLE one (id int)");
		killed(1, "");
	}

	@Test
	void searchPathOfAStepLastsToItsEndAlsoInTheRunThatGoesOn() {
		String path = "CREATE SCHEMA other;\nSET search_path = other;\nCREATE TABLE one (id int);\n";
		this.folder.addStandalone("a1", "none", path + "CREATE TABLE nowhere.two (id int);", "")
			.add("b1", "a1", "CREATE TABLE three (id int);", "");
		assertThatExceptionOfType(StepFailedException.class).isThrownBy(() -> migrate().upgrade(Target.heads()));
		this.folder.addStandalone("a1", "none", path + "CREATE TABLE two (id int);\nRESET search_path;", "");
		migrate().upgrade(Target.heads());
		assertThat(this.database.hasTable("other.one")).isTrue();
		assertThat(this.database.hasTable("other.two")).isTrue();
		assertThat(this.database.hasTable("other.three")).isFalse();
	}

}
