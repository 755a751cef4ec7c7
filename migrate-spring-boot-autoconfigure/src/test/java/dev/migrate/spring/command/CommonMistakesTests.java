package dev.migrate.spring.command;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import dev.migrate.testing.PostgresTest;
import dev.migrate.testing.RevisionFolder;
import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever goes wrong, the text says what to type next. */
@PostgresTest
class CommonMistakesTests {

	private final TestDatabase database;

	private final RevisionFolder folder;

	private final CommandTester tester;

	CommonMistakesTests(TestDatabase database, @TempDir Path directory) {
		this.database = database;
		this.folder = new RevisionFolder(directory).add("a1", "none", "CREATE TABLE a (id int);", "DROP TABLE a;");
		this.tester = new CommandTester(database, this.folder);
	}

	static Stream<List<String>> commands() {
		return Stream
			.of("upgrade", "downgrade -1", "stamp heads", "current", "status", "plan", "log", "check",
					"resolve a1 --done", "ensure-version")
			.map((words) -> List.of(words.split(" ")));
	}

	@ParameterizedTest
	@MethodSource("commands")
	void wrongOptionNamesTheHelp(List<String> command) {
		CommandTester.Result result = run(command, "--wrong");
		assertThat(result.code()).isEqualTo(ExitCode.USAGE);
		assertThat(result.out()).isEmpty();
		assertThat(result.err()).contains("Try 'migrate " + command.get(0) + " --help'.");
	}

	@ParameterizedTest
	@MethodSource("commands")
	void helpHasExamples(List<String> command) {
		CommandTester.Result result = run(List.of(command.get(0)), "--help");
		assertThat(result.code()).isEqualTo(ExitCode.DONE);
		assertThat(result.out()).contains("Examples:").contains("  migrate " + command.get(0));
	}

	@ParameterizedTest
	@MethodSource("commands")
	void databaseThatIsDownIsNamedWithoutPassword(List<String> command) {
		CommandTester.Result result = this.tester.with("spring.datasource.url=jdbc:postgresql://localhost:1/none")
			.run(command.toArray(String[]::new));
		assertThat(result.code()).isEqualTo(ExitCode.FAILED);
		assertThat(result.out()).isEmpty();
		assertThat(result.err()).contains("localhost:1").doesNotContain(this.database.password());
		assertThat(result.err().lines().count()).isGreaterThanOrEqualTo(2);
	}

	@ParameterizedTest
	@ValueSource(strings = { "upgrade", "plan", "check" })
	void databaseAheadOfTheApplicationSaysWhatToDo(String command, @TempDir Path newer) {
		new CommandTester(this.database,
				new RevisionFolder(newer).add("a1", "none", "CREATE TABLE a (id int);", "DROP TABLE a;")
					.add("b2", "a1", "CREATE TABLE b (id int);", "DROP TABLE b;"))
			.run("upgrade");
		CommandTester.Result result = this.tester.run(command);
		assertThat(result.code()).isIn(ExitCode.FAILED, ExitCode.FINDINGS);
		assertThat(result.out() + result.err()).contains("b2").containsAnyOf("downgrade", "migrate.database-ahead");
	}

	@ParameterizedTest
	@ValueSource(strings = { "upgrade head", "downgrade head", "stamp head", "plan head" })
	void oneOfTwoHeadsMustBeNamed(String words) {
		this.folder.add("b2", "a1", "CREATE TABLE b (id int);", "").add("c3", "a1", "CREATE TABLE c (id int);", "");
		CommandTester.Result result = this.tester.run(words.split(" "));
		assertThat(result.code()).isEqualTo(ExitCode.FAILED);
		assertThat(result.err()).contains("b2").contains("c3").contains("'heads'").contains("migrate merge heads");
	}

	@ParameterizedTest
	@ValueSource(strings = { "upgrade a9", "downgrade a9", "stamp a9", "plan a9", "plan --downgrade a9",
			"resolve a9 --done", "log -r a9" })
	void unknownRevisionIsNamed(String words) {
		this.tester.run("upgrade");
		CommandTester.Result result = this.tester.run(words.split(" "));
		assertThat(result.code()).isEqualTo(ExitCode.FAILED);
		assertThat(result.err()).contains("'a9'").containsAnyOf("a1", "migrate log");
	}

	private CommandTester.Result run(List<String> command, String option) {
		return this.tester.run(Stream.concat(command.stream(), Stream.of(option)).toArray(String[]::new));
	}

}
