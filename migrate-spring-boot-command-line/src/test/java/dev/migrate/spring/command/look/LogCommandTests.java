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
class LogCommandTests {

	private final CommandTester tester;

	LogCommandTests(TestDatabase database, @TempDir Path directory) {
		RevisionFolder folder = new RevisionFolder(directory)
			.add("a1f0", "none", "CREATE TABLE a (id int);", "DROP TABLE a;")
			.add("b2", "a1f0", "CREATE TABLE b (id int);", "DROP TABLE b;")
			.add("c3", "b2", "SELECT 1/0;", "");
		this.tester = new CommandTester(database, folder);
	}

	@Test
	void emptyHistorySaysSo() {
		assertThat(this.tester.run("log").out()).isEqualTo("Nothing was done yet\n");
	}

	@Test
	void newestIsFirstAndFailuresSayWhy(TestDatabase database) {
		this.tester.run("upgrade");
		CommandTester.Result result = this.tester.run("log");
		assertThat(result.code()).isEqualTo(ExitCode.DONE);
		assertThat(result.out().lines().filter((line) -> line.contains(" upgrade "))).satisfiesExactly(
				(line) -> assertThat(line).contains(" upgrade c3 statement 1/1 failed in ")
					.contains("by " + database.user() + " from "),
				(line) -> assertThat(line).contains(" upgrade b2 done in "),
				(line) -> assertThat(line).contains(" upgrade a1f0 done in "));
		assertThat(result.out()).contains("division by zero");
	}

	@Test
	void oneRevisionIsFoundByTheStartOfItsId() {
		this.tester.run("upgrade", "b2");
		assertThat(this.tester.run("log", "-r", "a1").out().lines()).singleElement().asString().contains("a1f0");
	}

	@Test
	void unknownRevisionSaysWhereToLook() {
		this.tester.run("upgrade", "b2");
		CommandTester.Result result = this.tester.run("log", "-r", "zz");
		assertThat(result.code()).isEqualTo(ExitCode.FAILED);
		assertThat(result.err()).contains("no revision 'zz'").contains("migrate log");
	}

	@Test
	void limitAndTimeLeaveTheOthersOut() {
		this.tester.run("upgrade", "b2");
		assertThat(this.tester.run("log", "--limit", "1").out().lines()).hasSize(1);
		assertThat(this.tester.run("log", "--since", "1h").out().lines()).hasSize(2);
		assertThat(this.tester.run("log", "--since", "2099-01-01").out()).isEqualTo("Nothing was done yet\n");
	}

	@Test
	void whatIsNoTimeIsUsage() {
		CommandTester.Result result = this.tester.run("log", "--since", "yesterday");
		assertThat(result.code()).isEqualTo(ExitCode.USAGE);
		assertThat(result.err()).contains("'yesterday' is not a time: type 2h, 7d, 2026-11-20");
	}

	@Test
	void limitIsAtLeastOne() {
		assertThat(this.tester.run("log", "--limit", "0").code()).isEqualTo(ExitCode.USAGE);
	}

	@Test
	void jsonHasTheWholeEntry() {
		this.tester.run("upgrade", "a1f0");
		assertThat(this.tester.run("log", "--format", "json").out()).contains("\"history\" : [")
			.contains("\"revision\" : \"a1f0\"")
			.contains("\"outcome\" : \"DONE\"")
			.doesNotContain("null");
	}

}
