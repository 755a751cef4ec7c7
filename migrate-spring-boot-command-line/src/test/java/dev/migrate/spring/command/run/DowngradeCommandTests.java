package dev.migrate.spring.command.run;

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
class DowngradeCommandTests {

	private final TestDatabase database;

	private final CommandTester tester;

	DowngradeCommandTests(TestDatabase database, @TempDir Path directory) {
		RevisionFolder folder = new RevisionFolder(directory)
			.add("a1", "none", "CREATE TABLE a (id int);", "DROP TABLE a;")
			.add("b2", "a1", "CREATE TABLE b (id int);", "DROP TABLE b;");
		this.database = database;
		this.tester = new CommandTester(database, folder);
		this.tester.run("upgrade");
	}

	@Test
	void whereNothingIsLostNobodyIsAsked() {
		CommandTester.Result result = this.tester.run("downgrade", "-1");
		assertThat(result.code()).isEqualTo(ExitCode.DONE);
		assertThat(result.out()).isEqualTo("Took back 1 revision, the database is at a1\n");
		assertThat(result.err()).isEqualTo("[1/1] downgrade b2 Revision b2\n");
	}

	@Test
	void withoutTerminalLossOfDataIsRefused() {
		fill();
		CommandTester.Result result = this.tester.run("downgrade", "base");
		assertThat(result.code()).isEqualTo(ExitCode.FAILED);
		assertThat(result.err()).contains("The downgrade to base would lose data:")
			.contains(".b with 2 rows")
			.doesNotContain(".a with")
			.contains("migrate downgrade base --yes");
		assertThat(result.out()).isEmpty();
		assertThat(this.tester.run("current").out()).startsWith("b2");
	}

	@Test
	void personIsShownWhatIsLostAndConsents() {
		fill();
		CommandTester.Result result = this.tester.typing("y").run("downgrade", "base", "--color", "never");
		assertThat(result.code()).isEqualTo(ExitCode.DONE);
		assertThat(result.err()).startsWith("[1/2] downgrade b2 Revision b2, in one transaction\n")
			.contains("This would be lost:\n")
			.contains(".b with 2 rows");
		assertThat(result.out()).isEqualTo("Took back 2 revisions, the database is at base\n");
	}

	@Test
	void personRefusesByDefault() {
		fill();
		CommandTester.Result result = this.tester.typing("").run("downgrade", "base");
		assertThat(result.code()).isEqualTo(ExitCode.FAILED);
		assertThat(result.err()).endsWith("Nothing was done.\n");
		assertThat(this.tester.run("current").out()).contains("b2");
	}

	@Test
	void scriptSaysYes() {
		fill();
		assertThat(this.tester.run("downgrade", "base", "-y").out())
			.isEqualTo("Took back 2 revisions, the database is at base\n");
	}

	@Test
	void resultForProgramIsNotAQuestion() {
		fill();
		CommandTester.Result result = this.tester.typing("y").run("downgrade", "base", "--format", "json");
		assertThat(result.code()).isEqualTo(ExitCode.FAILED);
		assertThat(result.out()).isEmpty();
		assertThat(result.err()).contains("\"error\" : \"CommandException\"");
	}

	@Test
	void scriptStartsWhereTheDatabaseIs() {
		CommandTester.Result result = this.tester.run("downgrade", "--sql", "-1");
		assertThat(result.code()).isEqualTo(ExitCode.DONE);
		assertThat(result.out()).contains("downgrade from b2 to a1")
			.contains("DROP TABLE b;")
			.doesNotContain("TABLE a;");
		assertThat(this.tester.run("current").out()).startsWith("b2");
	}

	@Test
	void scriptOfRangeWithRelativeEnd() {
		CommandTester.Result result = this.tester.run("downgrade", "--sql", "b2:-2");
		assertThat(result.out()).contains("DROP TABLE b;").contains("DROP TABLE a;");
	}

	@Test
	void rangeWithoutScriptIsUsage() {
		CommandTester.Result result = this.tester.run("downgrade", "b2:base");
		assertThat(result.code()).isEqualTo(ExitCode.USAGE);
		assertThat(result.err()).contains("migrate downgrade --sql b2:base").contains("migrate downgrade base");
	}

	@Test
	void targetIsNeeded() {
		CommandTester.Result result = this.tester.run("downgrade");
		assertThat(result.code()).isEqualTo(ExitCode.USAGE);
		assertThat(result.err()).contains("TARGET").contains("Try 'migrate downgrade --help'.");
	}

	private void fill() {
		this.database.execute("INSERT INTO b VALUES (1), (2)");
	}

}
