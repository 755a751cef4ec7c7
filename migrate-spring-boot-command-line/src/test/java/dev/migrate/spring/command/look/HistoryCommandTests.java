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
class HistoryCommandTests {

	private static final String NOWHERE = "spring.datasource.url=jdbc:postgresql://localhost:1/nowhere";

	private final CommandTester tester;

	private final RevisionFolder folder;

	HistoryCommandTests(TestDatabase database, @TempDir Path directory) {
		this.folder = new RevisionFolder(directory).add("a1", "none", "CREATE TABLE a (id int);", "DROP TABLE a;")
			.add("b1", "a1", "CREATE TABLE b (id int);", "DROP TABLE b;")
			.add("c1", "a1", "CREATE TABLE c (id int);", "DROP TABLE c;")
			.add("d1", "b1, c1", "", "");
		this.tester = new CommandTester(database, this.folder);
	}

	@Test
	void listsNewestFirstWithoutADatabase() {
		CommandTester.Result result = this.tester.with(NOWHERE).run("history");
		assertThat(result.out()).isEqualTo("""
				b1, c1 -> d1 (head) (mergepoint), Revision d1
				a1 -> c1, Revision c1
				a1 -> b1, Revision b1
				<base> -> a1 (branchpoint), Revision a1
				""");
	}

	@Test
	void drawsTheGraph() {
		assertThat(this.tester.run("history", "--graph").out()).isEqualTo("""
				*   d1 (head) (mergepoint), Revision d1
				|\\
				* | b1, Revision b1
				| * c1, Revision c1
				|/
				* a1 (branchpoint), Revision a1
				""");
		assertThat(this.tester.typing().run("history", "--graph", "--color", "never").out()).startsWith("●   d1")
			.contains("├─╮", "├─╯");
	}

	@Test
	void marksWhereTheDatabaseIs() {
		this.tester.run("upgrade", "b1");
		assertThat(this.tester.run("history", "-i").out()).contains("a1 -> b1 (current), Revision b1");
		assertThat(this.tester.run("history").out()).doesNotContain("current");
	}

	@Test
	void rangesHaveBothEndsAndMayBeRelative() {
		this.tester.run("upgrade", "b1");
		assertThat(this.tester.run("history", "-r", "b1:d1").out().lines()).hasSize(3);
		assertThat(this.tester.run("history", "-r", "-1:current").out()).contains("-> b1", "-> a1")
			.doesNotContain("-> d1");
		assertThat(this.tester.run("history", "-r-1:b1").out().lines()).hasSize(2);
		assertThat(this.tester.with(NOWHERE).run("history", "-r", "-1:b1").code()).isEqualTo(ExitCode.DONE);
	}

	@Test
	void databaseThatIsDownIsToldWhereItIsNeeded() {
		CommandTester.Result result = this.tester.with(NOWHERE).run("history", "-i");
		assertThat(result.code()).isEqualTo(ExitCode.FAILED);
		assertThat(result.err()).contains("Error: ");
	}

	@Test
	void revisionOfTheDatabaseWithoutFileIsListed() {
		this.tester.run("upgrade", "b1");
		this.folder.delete("d1");
		this.folder.delete("b1");
		assertThat(this.tester.run("history", "-i").out()).contains("a1 -> b1 (head) (current), Revision b1");
	}

	@Test
	void limitLeavesOutOlderOnes() {
		CommandTester.Result result = this.tester.run("history", "--limit", "1");
		assertThat(result.out()).isEqualTo("b1, c1 -> d1 (head) (mergepoint), Revision d1\n");
		assertThat(result.err()).isEqualTo("3 older revisions not shown\n");
	}

	@Test
	void verboseHasABlockForEach() {
		assertThat(this.tester.run("history", "-v", "-r", "a1:a1").out()).startsWith("""
				Rev: a1 (branchpoint)
				Parent: <base>
				Branches into: b1, c1
				""").contains("Path: ", "    Revision a1");
	}

	@Test
	void jsonHasNoNulls() {
		assertThat(this.tester.run("history", "--format", "json", "-r", "d1:").out()).isEqualToIgnoringWhitespace("""
				{"revisions":[{"id":"d1","message":"Revision d1","downRevisions":["b1","c1"],"dependsOn":[],
				"branchLabels":[],"marks":["head","mergepoint"],"location":"%s/d1.sql:3"}]}
				""".formatted(this.folder.path()));
	}

	@Test
	void rangeWithoutColonIsUsage() {
		CommandTester.Result result = this.tester.run("history", "-r", "a1");
		assertThat(result.code()).isEqualTo(ExitCode.USAGE);
		assertThat(result.err()).contains("a range has a ':' between its ends");
	}

}
