package dev.migrate.spring.command.look;

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
class StatusCommandTests {

	private final TestDatabase database;

	private final CommandTester tester;

	private final RevisionFolder folder;

	StatusCommandTests(TestDatabase database, @TempDir Path directory) {
		this.folder = new RevisionFolder(directory).add("a1", "none", "CREATE TABLE a (id int);", "")
			.add("b2", "a1", "CREATE TABLE b (id int);", "");
		this.database = database;
		this.tester = new CommandTester(database, this.folder);
	}

	@Test
	void emptyDatabaseHasEverythingPending() {
		CommandTester.Result result = this.tester.run("status");
		assertThat(result.code()).isEqualTo(ExitCode.DONE);
		assertThat(result.out().lines().skip(1)).containsExactly("State     pending", "Current   base", "Heads     b2",
				"Pending   a1 Revision a1", "          b2 Revision b2", "          apply with: migrate upgrade",
				"Last run  none", "Drift     not known: No run has recorded yet what it left.", "Lock      free");
		assertThat(result.out()).startsWith("Database  PostgreSQL");
	}

	@Test
	void upToDateDatabaseHasALastRun() {
		this.tester.run("upgrade");
		assertThat(this.tester.run("status").out()).contains("State     up to date\nCurrent   b2\nHeads     b2\n")
			.contains("Last run  upgrade of a1, b2: done, started ")
			.doesNotContain("Pending");
	}

	@Test
	void changesWithoutARevisionAreNamed() {
		this.tester.run("upgrade");
		assertThat(this.tester.run("status").out()).contains("Drift     none since 20");
		this.database.execute("ALTER TABLE a ALTER id TYPE bigint; DROP TABLE b");
		assertThat(this.tester.run("status").out()).contains("Drift     2 changes without a revision since 20")
			.contains("          changed: column ")
			.contains(".a.id: was integer, is bigint\n")
			.contains("          removed: table ");
		assertThat(this.tester.run("status", "--format", "json").out()).contains("\"state\" : \"FOUND\"")
			.contains("\"kind\" : \"REMOVED\"");
	}

	@Test
	void editedAndUnknownRevisionsAreProblems() {
		this.tester.run("upgrade");
		this.folder.delete("b2");
		this.folder.add("a1", "none", "CREATE TABLE other (id int);", "");
		assertThat(this.tester.run("status").out()).contains("State     edited")
			.contains("Edited: ")
			.contains("a1 (Revision a1) was changed after it had been applied.\n")
			.contains("Unknown: ")
			.contains("b2 (Revision b2) is in the database, and this application has no file for it.\n")
			.contains("migrate downgrade b2@a1");
	}

	@Test
	void jsonIsThatOfTheEndpoint() {
		this.tester.run("upgrade", "a1");
		assertThat(this.tester.run("status", "--format", "json").out()).startsWith("{")
			.contains("\"state\" : \"PENDING\"")
			.contains("\"current\" : [ \"a1\" ]")
			.contains("\"pendingCount\" : 1")
			.contains("\"lastRun\" : {")
			.doesNotContain("\"status\"")
			.doesNotContain(": null");
	}

}
