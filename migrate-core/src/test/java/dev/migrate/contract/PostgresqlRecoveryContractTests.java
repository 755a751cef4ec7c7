package dev.migrate.contract;

import java.nio.file.Path;

import dev.migrate.execution.InterruptedStepException;
import dev.migrate.execution.StepFailedException;
import dev.migrate.revision.Target;
import dev.migrate.testing.PostgresTest;
import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.api.Test;

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
