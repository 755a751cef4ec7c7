package dev.migrate.spring.command.rescue;

import java.nio.file.Path;

import dev.migrate.spring.command.CommandTester;
import dev.migrate.spring.command.ExitCode;
import dev.migrate.testing.PostgresTest;
import dev.migrate.testing.RevisionFolder;
import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

@PostgresTest
class ResolveCommandTests {

	private final TestDatabase database;

	private final RevisionFolder folder;

	private final CommandTester tester;

	ResolveCommandTests(TestDatabase database, @TempDir Path directory) {
		this.database = database;
		this.folder = new RevisionFolder(directory).addStandalone("a1f0", "none",
				"CREATE TABLE a (id int);\nDO $$ BEGIN RAISE EXCEPTION 'no'; COMMIT; END $$;", "");
		this.tester = new CommandTester(database, this.folder);
	}

	@Test
	void statementCountsAsDone() {
		interrupt();
		CommandTester.Result result = this.tester.run("resolve", "a1", "--done");
		assertThat(result.code()).isEqualTo(ExitCode.DONE);
		assertThat(result.out()).isEqualTo("""
				Statement 2 of 2 of a1f0 counts as done:
				  DO $$ BEGIN RAISE EXCEPTION 'no'; COMMIT; END $$
				Go on with: migrate upgrade
				""");
		assertThat(this.tester.run("upgrade").code()).isEqualTo(ExitCode.DONE);
	}

	@Test
	void statementIsRunAgain() {
		interrupt();
		assertThat(this.tester.run("resolve", "a1f0", "--redo", "--format", "json").out())
			.contains("\"resolution\" : \"redo\"")
			.contains("\"statement\" : 2");
		assertThat(this.tester.run("upgrade").err()).contains("ERROR: no");
	}

	@Test
	void interruptedUpgradeSaysWhatToType() {
		interrupt();
		assertThat(this.tester.run("upgrade").err()).contains("migrate resolve a1f0 --done").contains("--redo");
	}

	@Test
	void whereNothingWaitsItSaysSo() {
		this.tester.run("upgrade");
		CommandTester.Result result = this.tester.run("resolve", "a1f0", "--done");
		assertThat(result.code()).isEqualTo(ExitCode.FAILED);
		assertThat(result.err()).contains("a1f0");
	}

	@Test
	void oneOfTheTwoIsNeeded() {
		assertThat(this.tester.run("resolve", "a1f0").code()).isEqualTo(ExitCode.USAGE);
		assertThat(this.tester.run("resolve", "a1f0", "--done", "--redo").code()).isEqualTo(ExitCode.USAGE);
	}

	// The record of a process that was killed while the statement ran.
	private void interrupt() {
		this.tester.run("upgrade");
		this.database.execute("UPDATE migrate_revision SET intent = ''");
	}

}
