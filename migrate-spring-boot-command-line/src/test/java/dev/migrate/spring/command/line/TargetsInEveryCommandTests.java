package dev.migrate.spring.command.line;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import dev.migrate.spring.command.CommandTester;
import dev.migrate.spring.command.ExitCode;
import dev.migrate.testing.PostgresTest;
import dev.migrate.testing.RevisionFolder;
import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every form of a target in every command that takes one. The database is at b1, and the
 * graph is
 *
 * <pre>
 * a1 -- b1 (shop) -- m1 -- n1
 *  +--- c1 (blog) ---+
 * </pre>
 */
@PostgresTest
class TargetsInEveryCommandTests {

	private final CommandTester tester;

	private final Path directory;

	TargetsInEveryCommandTests(TestDatabase database, @TempDir Path directory) {
		this.directory = directory;
		RevisionFolder folder = new RevisionFolder(directory).add("a1", "none", "SELECT 1;", "SELECT 1;")
			.add("b1", "a1\n-- branch-labels: shop", "SELECT 1;", "SELECT 1;")
			.add("c1", "a1\n-- branch-labels: blog", "SELECT 1;", "SELECT 1;")
			.add("m1", "b1, c1", "SELECT 1;", "SELECT 1;")
			.add("n1", "m1", "SELECT 1;", "SELECT 1;");
		this.tester = new CommandTester(database, folder).with("VISUAL=sed -i '$a-- opened'");
		this.tester.run("upgrade", "b1");
	}

	@ParameterizedTest
	@CsvSource({ "n1, n1", "n, n1", "head, n1", "heads, n1", "head-1, m1", "+1, m1", "+2, n1", "b1+1, m1", "c1+2, n1",
			"shop@+1, m1", "blog@+1, c1", "blog, c1", "shop@head, n1", "blog@head-1, m1", "c1@base+2, c1", "a1@n1, n1",
			"blog@m, m1", "current+1, m1" })
	void targetAboveTheDatabase(String target, String revision) throws IOException {
		assertFound(target, revision);
		assertThat(this.tester.run("plan", target, "--format", "json").out()).as("plan")
			.contains("\"id\" : \"" + revision + "\"");
		assertThat(this.tester.run("upgrade", "--sql", target).out()).as("upgrade --sql")
			.contains(" -> " + revision + ",");
		assertThat(this.tester.run("upgrade", target).out()).as("upgrade").contains("Applied ");
		assertThat(this.tester.run("current").out()).as("current").contains(revision);
	}

	@ParameterizedTest
	@CsvSource({ "a1, a1", "a, a1", "-1, a1", "current-1, a1", "b1-1, a1", "c1-1, a1", "base+1, a1", "shop-1, a1",
			"shop@-1, a1", "shop@base+1, a1", "shop@a1, a1" })
	void targetBelowTheDatabase(String target, String revision) throws IOException {
		assertFound(target, revision);
		assertThat(this.tester.run("plan", "--downgrade", target).out()).as("plan")
			.contains("b1")
			.doesNotContain("a1 R");
		assertThat(this.tester.run("downgrade", "--sql", target).out()).as("downgrade --sql")
			.contains("b1 -> " + revision);
		assertThat(this.tester.run("downgrade", target, "--yes").out()).as("downgrade")
			.isEqualTo("Took back 1 revision, the database is at " + revision + "\n");
	}

	// Stamp and the commands for files accept a revision anywhere in the graph.
	private void assertFound(String target, String revision) throws IOException {
		assertThat(this.tester.run("show", target).out()).as("show").startsWith("Rev: " + revision);
		assertThat(draft("revision", "--head", target)).as("revision").contains("-- down-revision: " + revision + "\n");
		assertThat(draft("revision", "--head", "base", "--depends-on", target)).as("depends-on")
			.containsAnyOf("-- depends-on: " + revision + "\n", "-- depends-on: " + target + "\n");
		assertThat(draft("merge", target, revision.equals("c1") ? "b1" : "c1")).as("merge")
			.contains("-- down-revision: " + revision + ", ");
		assertThat(edited(target)).as("edit").containsExactly(revision + ".sql");
		assertThat(this.tester.run("stamp", "--sql", target).code()).as("stamp --sql").isEqualTo(ExitCode.DONE);
	}

	@ParameterizedTest
	@CsvSource({ "head, n1", "head-1, m1", "+1, m1", "-1, a1", "shop@-1, a1", "c1-1, a1", "current, b1",
			"shop@head, n1" })
	void stampTakesThemToo(String target, String revision) {
		assertThat(this.tester.run("stamp", target, "--yes").out()).endsWith("database is at " + revision + "\n");
	}

	@ParameterizedTest
	@CsvSource({ "b, b1", "current, b1", "-1, a1", "shop, b1", "c1-1, a1", "base+1, a1" })
	void logTakesThemToo(String target, String revision) {
		assertThat(this.tester.run("log", "-r", target, "--format", "json").out())
			.contains("\"revision\" : \"" + revision + "\"")
			.doesNotContain("\"revision\" : \"" + (revision.equals("a1") ? "b1" : "a1") + "\"");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			upgrade gone@head        | there is no revision or branch 'gone'         | migrate history
			upgrade shop@c1          | c1 Revision c1 is not on branch 'shop'        | Leave 'shop@' out
			history -r b1:c1         | c1 Revision c1 is not above b1 Revision b1    | migrate history --graph
			downgrade n1             | n1 Revision n1 is not applied                 | migrate upgrade n1
			revision --rev-id x@y    | 'x@y' contains '@'                            | Choose another --rev-id
			revision --depends-on x9 | there is no revision or branch 'x9'           | migrate history
			""")
	void whatCannotBeSaysWhyAndWhatToType(String words, String problem, String action) {
		CommandTester.Result result = this.tester.run(words.split(" "));
		assertThat(result.code()).isEqualTo(ExitCode.FAILED);
		assertThat(result.err()).contains(problem, action);
	}

	@Test
	void forkAndSeveralHeadsAskForTheBranch() {
		this.tester.run("downgrade", "a1");
		assertThat(this.tester.run("upgrade", "+1").err()).contains("there are 2 ways up", "'shop@+1' or 'blog@+1'");
		this.tester.run("upgrade", "b1");
		this.tester.run("upgrade", "c1");
		assertThat(this.tester.run("downgrade", "-1").err()).contains("there are 2 current heads",
				"'shop@-1' or 'blog@-1'");
	}

	@Test
	void prefixOfSeveralNamesThem() {
		assertThat(this.tester.run("revision", "-m", "x", "--rev-id", "b12").code()).isEqualTo(ExitCode.DONE);
		assertThat(this.tester.run("upgrade", "b").err()).contains("2 revisions start with 'b' (b1 Revision b1, b12 x)",
				"Type more characters");
		assertThat(this.tester.run("show", "b1").out()).startsWith("Rev: b1\n");
	}

	@Test
	void stampOfBaseForgetsAll() {
		assertThat(this.tester.run("stamp", "base").out()).isEqualTo("""
				No longer applied: a1, b1
				The database is at base
				""");
	}

	@Test
	void stampAndMergeAddSeveralUp() {
		assertThat(this.tester.run("stamp", "shop", "a1@blog", "--yes").out()).endsWith("database is at b1, c1\n");
		assertThat(draft("merge", "shop", "n1-1", "head-1")).contains("-- down-revision: b1, m1\n");
	}

	@ParameterizedTest
	@CsvSource({ "a1:, n1 m1 c1 b1 a1", ":b1, b1 a1", ":, n1 m1 c1 b1 a1", "-1:, n1 m1", "-1:current, b1 a1",
			"b1:+1, m1 c1 b1", "current:head, n1 m1 c1 b1", "-1:m1, m1 c1 b1" })
	void rangesAreForHistoryAndShow(String range, String newestFirst) {
		List<String> listed = this.tester.run("history", "-r", range)
			.out()
			.lines()
			.map((line) -> line.replaceAll(".* -> (\\w+).*", "$1"))
			.toList();
		assertThat(listed).containsExactlyInAnyOrder(newestFirst.split(" "));
		assertThat(this.tester.run("show", range).out().lines().filter((line) -> line.startsWith("Rev: ")))
			.hasSameSizeAs(listed);
	}

	@ParameterizedTest
	@CsvSource({ "upgrade, b1:n1, from b1 to n1", "upgrade, b1:+1, from b1 to m1", "downgrade, n1:-1, from n1 to m1",
			"stamp, base:b1, from base to b1", "stamp, :head, from base to n1" })
	void rangesAreForScripts(String command, String range, String way) {
		assertThat(this.tester.run(command, "--sql", range).out()).contains(way);
	}

	@ParameterizedTest
	@ValueSource(strings = { "upgrade --sql current:head", "upgrade --sql +1:head", "downgrade --sql -1:base",
			"downgrade --sql head:current-1", "stamp --sql base:shop@current" })
	void rangeOfAScriptAsksNoDatabase(String words) {
		CommandTester.Result result = this.tester.run(words.split(" "));
		assertThat(result.code()).isEqualTo(ExitCode.USAGE);
		assertThat(result.err()).contains("'" + words.substring(words.lastIndexOf(' ') + 1) + "'")
			.contains("--sql TARGET");
	}

	private String draft(String command, String... words) {
		String[] all = new String[words.length + 5];
		all[0] = command;
		System.arraycopy(words, 0, all, 1, words.length);
		System.arraycopy(new String[] { "--splice", "--sql", "--rev-id", "z9" }, 0, all, words.length + 1, 4);
		return this.tester.run(all).out();
	}

	private List<String> edited(String target) throws IOException {
		this.tester.run("edit", target);
		try (var files = Files.list(this.directory)) {
			List<Path> opened = files.filter(TargetsInEveryCommandTests::isOpened).toList();
			for (Path file : opened) {
				Files.writeString(file, Files.readString(file).replace("-- opened\n", ""));
			}
			return opened.stream().map((file) -> file.getFileName().toString()).toList();
		}
	}

	private static boolean isOpened(Path file) {
		try {
			return Files.readString(file).endsWith("-- opened\n");
		}
		catch (IOException ex) {
			return false;
		}
	}

}
