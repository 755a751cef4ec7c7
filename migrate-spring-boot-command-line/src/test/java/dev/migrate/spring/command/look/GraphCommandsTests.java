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

/** Tests for heads, branches, show and showmigrations. */
@PostgresTest
class GraphCommandsTests {

	private final CommandTester tester;

	private final RevisionFolder folder;

	GraphCommandsTests(TestDatabase database, @TempDir Path directory) {
		this.folder = new RevisionFolder(directory).add("a1", "none", "CREATE TABLE a (id int);", "DROP TABLE a;")
			.add("b1", "a1", "CREATE TABLE b (id int);", "DROP TABLE b;")
			.add("c1", "a1\n-- depends-on: b1", "CREATE TABLE c (id int);", "DROP TABLE c;");
		this.tester = new CommandTester(database, this.folder);
	}

	@Test
	void headsHaveEffectiveOnes() {
		assertThat(this.tester.run("heads").out())
			.isEqualTo("b1 (effective head), Revision b1\nc1 (head), Revision c1\n");
		assertThat(this.tester.run("heads", "--resolve-dependencies").out()).isEqualTo("c1 (head), Revision c1\n");
		assertThat(this.tester.run("heads", "-v").out()).contains("Also depends on: b1");
	}

	@Test
	void branchesSayWhatTheyBranchInto() {
		assertThat(this.tester.run("branches").out()).isEqualTo("""
				a1 (branchpoint), Revision a1
				    -> b1 (effective head), Revision b1
				    -> c1 (head), Revision c1
				""");
		assertThat(this.tester.run("branches", "--format", "json").out()).contains("\"branchesInto\"");
	}

	@Test
	void showPrintsBlockAndSqlWithoutDatabase() {
		String out = this.tester.with("spring.datasource.url=jdbc:postgresql://localhost:1/nowhere")
			.run("show", "c")
			.out();
		assertThat(out).startsWith("Rev: c1 (head)\nParent: a1\nAlso depends on: b1\n")
			.contains("CREATE TABLE c (id int);", "DROP TABLE c;");
	}

	@Test
	void showTakesRelativeTargetsAndRanges() {
		this.tester.run("upgrade", "a1");
		assertThat(this.tester.run("show", "current").out()).startsWith("Rev: a1 (current)");
		assertThat(this.tester.run("show", "b1@+1").out()).startsWith("Rev: b1");
		assertThat(this.tester.run("show", "a1:b1").out()).contains("Rev: a1", "Rev: b1").doesNotContain("Rev: c1");
		assertThat(this.tester.run("show", "base").err()).isEqualTo("No revision is at 'base'.\n");
	}

	@Test
	void showFallsBackToWhatTheDatabaseKeeps() {
		this.tester.run("upgrade", "b1");
		this.folder.delete("c1");
		this.folder.delete("b1");
		assertThat(this.tester.run("show", "b1").out()).contains("CREATE TABLE b (id int);", "DROP TABLE b;");
	}

	@Test
	void showOfWhatNobodyKnowsSuggests() {
		CommandTester.Result result = this.tester.run("show", "b2");
		assertThat(result.code()).isEqualTo(ExitCode.FAILED);
		assertThat(result.err()).contains("'b2'", "b1");
	}

	@Test
	void showMigrationsMarksWhatIsApplied() {
		this.tester.run("upgrade", "a1");
		assertThat(this.tester.run("showmigrations").out())
			.isEqualTo("[X] a1 Revision a1\n[ ] b1 Revision b1\n[ ] c1 Revision c1\n");
	}

}
