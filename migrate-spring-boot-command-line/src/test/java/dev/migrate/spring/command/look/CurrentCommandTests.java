package dev.migrate.spring.command.look;

import java.nio.file.Files;
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
class CurrentCommandTests {

	private final CommandTester tester;

	CurrentCommandTests(TestDatabase database, @TempDir Path directory) {
		RevisionFolder folder = new RevisionFolder(directory).add("a1", "none", "CREATE TABLE a (id int);", "")
			.add("b2", "a1", "CREATE TABLE b (id int);", "");
		this.tester = new CommandTester(database, folder);
	}

	@Test
	void atBaseNothingIsPrinted() {
		CommandTester.Result result = this.tester.run("current");
		assertThat(result.code()).isEqualTo(ExitCode.DONE);
		assertThat(result.out()).isEmpty();
	}

	@Test
	void headIsMarked() {
		this.tester.run("upgrade", "a1");
		assertThat(this.tester.run("current").out()).isEqualTo("a1\n");
		this.tester.run("upgrade");
		assertThat(this.tester.run("current").out()).isEqualTo("b2 (head)\n");
	}

	@Test
	void jsonHasTheIds() {
		this.tester.run("upgrade", "a1");
		assertThat(this.tester.run("current", "--format", "json").out()).contains("\"current\" : [ \"a1\" ]")
			.contains("\"heads\" : [ \"b2\" ]")
			.contains("\"atHeads\" : false")
			.doesNotContain("null");
	}

	@Test
	void verboseShowsTheDatabaseWithoutPassword(TestDatabase database) {
		this.tester.run("upgrade");
		assertThat(this.tester.run("current", "-v").out()).startsWith("Database: PostgreSQL")
			.contains(" as " + database.user())
			.contains("\nb2 (head)\n")
			.contains("  Message: Revision b2\n")
			.contains("  After: a1\n")
			.contains("  Applied: ")
			.doesNotContain(database.password());
	}

	@Test
	void checkOfHeadsIsAFinding() {
		this.tester.run("upgrade", "a1");
		CommandTester.Result behind = this.tester.run("current", "--check-heads");
		assertThat(behind.code()).isEqualTo(ExitCode.FINDINGS);
		assertThat(behind.out()).isEqualTo("a1\n");
		assertThat(behind.err()).contains("migrate upgrade heads");
		this.tester.run("upgrade");
		assertThat(this.tester.run("current", "-c").code()).isEqualTo(ExitCode.DONE);
	}

	@Test
	void headThatAnotherRevisionDependsOnIsNoFinding(TestDatabase database, @TempDir Path other) throws Exception {
		RevisionFolder folder = new RevisionFolder(other).add("a1", "none", "CREATE TABLE a (id int);", "");
		Files.writeString(other.resolve("c3.sql"), """
				-- Other line
				--
				-- revision: c3
				-- down-revision: none
				-- depends-on: a1

				-- migrate:upgrade
				CREATE TABLE c (id int);
				""");
		CommandTester depending = new CommandTester(database, folder);
		depending.run("upgrade", "heads");
		assertThat(depending.run("current", "--check-heads").code()).isEqualTo(ExitCode.DONE);
	}

}
