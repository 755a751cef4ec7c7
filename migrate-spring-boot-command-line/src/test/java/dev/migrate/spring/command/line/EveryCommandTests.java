package dev.migrate.spring.command.line;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import dev.migrate.spring.command.CommandTester;
import dev.migrate.spring.command.ExitCode;
import dev.migrate.testing.PostgresTest;
import dev.migrate.testing.RevisionFolder;
import dev.migrate.testing.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Model.CommandSpec;

import static org.assertj.core.api.Assertions.assertThat;

/** Every command names the next thing to type, in every kind of failure. */
@PostgresTest
class EveryCommandTests {

	private final TestDatabase database;

	private final Path directory;

	private final RevisionFolder folder;

	private final CommandTester tester;

	EveryCommandTests(TestDatabase database, @TempDir Path directory) throws IOException {
		this.database = database;
		this.directory = Files.createDirectory(directory.resolve("project"));
		this.folder = new RevisionFolder(Files.createDirectory(directory.resolve("revisions"))).add("a1", "none",
				"CREATE TABLE a (id int);", "DROP TABLE a;");
		this.tester = new CommandTester(database, this.folder).with("EDITOR=true", "VISUAL=");
		Files.writeString(this.directory.resolve("pom.xml"), "<project/>");
	}

	@Test
	void everyCommandIsTried() {
		assertThat(CommandRegistry.commands().stream().map(CommandSpec::name))
			.containsExactlyInAnyOrderElementsOf(Arrays.stream(Sample.values()).map(Sample::word).toList());
	}

	@ParameterizedTest
	@EnumSource(Sample.class)
	void wrongOptionNamesTheHelp(Sample sample) {
		CommandTester.Result result = run(sample, "--wrong");
		assertThat(result.code()).isEqualTo(ExitCode.USAGE);
		assertThat(result.out()).isEmpty();
		assertThat(result.err())
			.isEqualTo("Error: Unknown option: '--wrong'\nTry 'migrate " + sample.word() + " --help'.\n");
	}

	@ParameterizedTest
	@EnumSource(Sample.class)
	void wrongOptionIsJsonForAProgram(Sample sample) {
		CommandTester.Result result = run(sample, "--wrong", "--format", "json");
		assertThat(result.code()).isEqualTo(ExitCode.USAGE);
		assertThat(result.out()).isEmpty();
		assertThat(result.err()).startsWith("{\n  \"error\" : \"UsageException\",")
			.contains("\"problem\" : \"Unknown option: '--wrong'\"")
			.contains("\"action\" : \"Try 'migrate " + sample.word() + " --help'.\"")
			.endsWith("}\n");
	}

	@ParameterizedTest
	@EnumSource(Sample.class)
	void helpHasExamples(Sample sample) {
		CommandTester.Result result = this.tester.run(sample.word(), "--help");
		assertThat(result.code()).isEqualTo(ExitCode.DONE);
		assertThat(result.out()).contains("Examples:").containsPattern("\n  .*migrate " + sample.word());
	}

	@ParameterizedTest
	@EnumSource(Sample.class)
	void databaseThatIsDownIsNamedWithoutPassword(Sample sample) {
		this.tester.with("spring.datasource.url=jdbc:postgresql://localhost:1/none");
		assertUnavailable(sample, run(sample), "localhost:1", "migrate doctor");
	}

	@ParameterizedTest
	@EnumSource(Sample.class)
	void databaseThatNobodyNamesIsAskedFor(Sample sample) {
		this.tester.withoutDatabase();
		assertUnavailable(sample, run(sample), "No database is configured", "spring.datasource.url");
	}

	private void assertUnavailable(Sample sample, CommandTester.Result result, String... texts) {
		assertThat(result.out() + result.err()).doesNotContain(this.database.password());
		switch (sample.needs) {
			case DATABASE -> {
				assertThat(result.code()).isEqualTo(ExitCode.FAILED);
				assertThat(result.out()).isEmpty();
				assertThat(result.err()).contains("Error: ", "--url").contains(texts);
			}
			case NOTHING -> {
				assertThat(result.code()).as(result.err()).isEqualTo(ExitCode.DONE);
				assertThat(result.err()).doesNotContain("Error: ");
			}
			case WHAT_THERE_IS -> {
				assertThat(result.code()).isEqualTo(ExitCode.FINDINGS);
				assertThat(result.out()).contains("--url").contains(texts);
			}
		}
	}

	@ParameterizedTest
	@EnumSource(Sample.class)
	void databaseAheadOfTheApplicationIsSteppedBackByCommand(Sample sample, @TempDir Path newer) {
		new CommandTester(this.database,
				new RevisionFolder(newer).add("a1", "none", "CREATE TABLE a (id int);", "DROP TABLE a;")
					.add("b2", "a1", "CREATE TABLE b (id int);", "DROP TABLE b;"))
			.run("upgrade");
		CommandTester.Result result = run(sample);
		if (Set.of(Sample.UPGRADE, Sample.PLAN, Sample.CHECK).contains(sample)) {
			assertThat(result.code()).isIn(ExitCode.FAILED, ExitCode.FINDINGS);
			assertThat(result.out() + result.err()).contains("b2", "migrate downgrade b2@a1");
		}
		else if (sample != Sample.RESOLVE) {
			assertThat(result.code()).as(result.err()).isEqualTo(ExitCode.DONE);
		}
	}

	@ParameterizedTest
	@EnumSource(Sample.class)
	void twoHeadsAreToldAndJoinedByCommand(Sample sample) {
		this.tester.run("upgrade");
		this.folder.add("b2", "a1", "CREATE TABLE b (id int);", "").add("c3", "a1", "CREATE TABLE c (id int);", "");
		CommandTester.Result result = this.tester.run(sample.atHead(this.directory));
		if (sample.head == null) {
			assertThat(result.code()).as(result.err()).isEqualTo(ExitCode.DONE);
			return;
		}
		assertThat(result.code()).isIn(ExitCode.FAILED, ExitCode.FINDINGS);
		assertThat(result.out() + result.err()).contains("b2").contains("c3").contains("migrate merge heads");
	}

	@ParameterizedTest
	@ValueSource(strings = { "upgrade a9", "downgrade a9", "stamp a9", "plan a9", "plan --downgrade a9", "show a9",
			"edit a9", "merge a9", "revision --head a9", "revision --depends-on a9", "history -r a9:",
			"resolve a9 --done", "log -r a9" })
	void unknownRevisionIsNamed(String words) {
		this.tester.run("upgrade");
		CommandTester.Result result = this.tester.run(words.split(" "));
		assertThat(result.code()).isEqualTo(ExitCode.FAILED);
		assertThat(result.err()).contains("'a9'").containsAnyOf("a1", "migrate log");
	}

	static Stream<List<String>> nonsense() {
		return Stream.of(List.of("upgrade", "a1+x"), List.of("downgrade", "a1+x"), List.of("stamp", "a1", "a1+x"),
				List.of("plan", "a1+x"), List.of("show", "a1+x"), List.of("edit", "a1+x"), List.of("merge", "a1+x"),
				List.of("merge", "a1", "a1+x"), List.of("log", "-r", "a1+x"), List.of("resolve", "a1+x", "--done"),
				List.of("revision", "--head", "a1+x"), List.of("history", "-r", "a1+x:"));
	}

	@ParameterizedTest
	@MethodSource("nonsense")
	void whatIsNoTargetIsReadToTheCharacter(List<String> words) {
		CommandTester.Result result = this.tester.run(words.toArray(String[]::new));
		assertThat(result.code()).isEqualTo(ExitCode.USAGE);
		assertThat(result.err()).containsPattern("Cannot read 'a1\\+x:?' at position 4: ")
			.contains("Write a target like head")
			.doesNotContain("Exception", "convert", "The database");
	}

	@ParameterizedTest
	@ValueSource(strings = { "log --limit x", "log --limit 0", "history --limit -3" })
	void whatIsNoNumberIsRefused(String words) {
		CommandTester.Result result = this.tester.run(words.split(" "));
		assertThat(result.code()).isEqualTo(ExitCode.USAGE);
		assertThat(result.err()).contains("option '--limit': '", "is not a number from 1 to ");
	}

	@Test
	void theSameIsNotSaidTwice() {
		assertThat(this.tester.run("resolve", "a1").err())
			.startsWith("Error: Missing required argument (specify one of these): (--done | --redo)\n");
		assertThat(this.tester.run("status", "-x", "novalue").err())
			.startsWith("Error: Value for option '-x' (KEY=VALUE) should be in KEY=VALUE format but was novalue\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "edit a1", "merge heads", "makemigrations x --autogenerate" })
	void programGetsAnObjectAlsoWhereNothingIsToBeSaid(String words) {
		this.tester.run("upgrade");
		String[] json = Stream.concat(Stream.of(words.split(" ")), Stream.of("--format", "json"))
			.toArray(String[]::new);
		assertThat(this.tester.run(json).out()).startsWith("{").endsWith("}\n");
	}

	private CommandTester.Result run(Sample sample, String... options) {
		return this.tester.run(Stream.concat(sample.words(this.directory), Stream.of(options)).toArray(String[]::new));
	}

	/** The things that a command needs. */
	private enum Needs {

		/** The database. */
		DATABASE,

		/** At most the files. */
		NOTHING,

		/** Nothing: it looks at everything, and goes on after a problem. */
		WHAT_THERE_IS

	}

	/** One use of each command, and one that needs a single head. */
	private enum Sample {

		UPGRADE("upgrade", "upgrade head", Needs.DATABASE), DOWNGRADE("downgrade -1", "downgrade head", Needs.DATABASE),
		STAMP("stamp heads", "stamp head", Needs.DATABASE), CURRENT("current", null, Needs.DATABASE),
		STATUS("status", null, Needs.DATABASE), PLAN("plan", "plan head", Needs.DATABASE),
		HISTORY("history", "history -r :head", Needs.NOTHING), HEADS("heads", null, Needs.NOTHING),
		BRANCHES("branches", null, Needs.NOTHING), SHOW("show a1", "show head", Needs.NOTHING),
		LOG("log", "log -r head", Needs.DATABASE), CHECK("check", "check", Needs.WHAT_THERE_IS),
		EDIT("edit a1", "edit head", Needs.NOTHING), REVISION("revision -m x", "revision -m x", Needs.NOTHING),
		MAKEMIGRATIONS("makemigrations x", "makemigrations x", Needs.NOTHING),
		MERGE("merge heads", "merge head a1", Needs.NOTHING),
		RESOLVE("resolve a1 --done", "resolve head --done", Needs.DATABASE),
		ENSURE_VERSION("ensure-version", null, Needs.DATABASE), DOCTOR("doctor", null, Needs.WHAT_THERE_IS),
		SHOWMIGRATIONS("showmigrations", null, Needs.DATABASE), INIT("init PROJECT", null, Needs.NOTHING),
		LIST_TEMPLATES("list-templates", null, Needs.NOTHING), COMPLETION("completion bash", null, Needs.NOTHING);

		private final String line;

		private final @Nullable String head;

		private final Needs needs;

		Sample(String line, @Nullable String head, Needs needs) {
			this.line = line;
			this.head = head;
			this.needs = needs;
		}

		String word() {
			return this.line.replaceFirst(" .*", "");
		}

		Stream<String> words(Path project) {
			return Arrays.stream(this.line.replace("PROJECT", project.toString()).split(" "));
		}

		String[] atHead(Path project) {
			return (this.head != null) ? this.head.split(" ") : words(project).toArray(String[]::new);
		}

	}

}
