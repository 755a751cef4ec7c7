package dev.migrate.spring.command.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import dev.migrate.spring.command.CommandTester;
import dev.migrate.spring.command.ExitCode;
import dev.migrate.testing.PostgresTest;
import dev.migrate.testing.RevisionFolder;
import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

@PostgresTest
class StampCommandTests {

	private final CommandTester tester;

	StampCommandTests(TestDatabase database, @TempDir Path directory) {
		RevisionFolder folder = new RevisionFolder(directory).add("a1", "none", "CREATE TABLE a (id int);", "")
			.add("b2", "a1", "CREATE TABLE b (id int);", "");
		this.tester = new CommandTester(database, folder);
	}

	@Test
	void recordsWithoutRunning() {
		CommandTester.Result result = this.tester.run("stamp", "heads", "--yes");
		assertThat(result.code()).isEqualTo(ExitCode.DONE);
		assertThat(result.out()).isEqualTo("Recorded as applied: a1, b2\nThe database is at b2\n");
		assertThat(this.tester.run("stamp", "heads").out()).isEqualTo("Nothing to do, the database is at b2\n");
		assertThat(this.tester.run("stamp", "-1").out()).isEqualTo("No longer applied: b2\nThe database is at a1\n");
	}

	@Test
	void revisionsThatDidNotRunAreNamedAndNeedConsent() {
		CommandTester.Result refused = this.tester.run("stamp", "heads");
		assertThat(refused.code()).isEqualTo(ExitCode.FAILED);
		assertThat(refused.err()).contains("did not run here:\n  a1 Revision a1\n  b2 Revision b2")
			.contains("type: migrate stamp heads --yes");
		assertThat(this.tester.run("stamp", "--purge", "a1").err()).contains("migrate stamp --purge a1 --yes");
		assertThat(this.tester.typing("n").run("stamp", "heads").err()).endsWith("Nothing was done.\n");
		assertThat(this.tester.run("current").out()).isEmpty();
		assertThat(this.tester.typing("y").run("stamp", "heads").out()).contains("Recorded as applied: ")
			.contains("b2");
		assertThat(this.tester.run("stamp", "current").code()).isEqualTo(ExitCode.DONE);
	}

	@Test
	void revisionOfWhichAPartRanIsNamed(@TempDir Path other, TestDatabase database) {
		RevisionFolder files = new RevisionFolder(other).addStandalone("p1", "none",
				"CREATE TABLE p (id int);\nCREATE TABLE p (id int);", "");
		CommandTester part = new CommandTester(database, files);
		part.run("upgrade");
		for (List<String> words : List.of(List.of("heads"), List.of("--purge", "heads"), List.of("p1"))) {
			List<String> all = new ArrayList<>(words);
			all.add(0, "stamp");
			CommandTester.Result result = part.run(all.toArray(String[]::new));
			assertThat(result.code()).isEqualTo(ExitCode.FAILED);
			assertThat(result.err()).contains("did not run here:\n  p1 Revision p1, of which a part ran\n");
		}
		assertThat(part.run("stamp", "current").code()).isEqualTo(ExitCode.DONE);
		assertThat(part.run("status").out()).contains("Interrupted: ");
	}

	@Test
	void gapAndBranchesAreNamed(@TempDir Path other, TestDatabase database) {
		RevisionFolder files = new RevisionFolder(other).add("r1", "none", "CREATE TABLE r1 (id int);", "");
		CommandTester branches = new CommandTester(database, files);
		branches.run("upgrade");
		files.add("r0", "none", "SELECT 1;", "")
			.add("m1", "r1, r0", "SELECT 1;", "")
			.add("x1", "none", "SELECT 1;", "");
		assertThat(branches.run("stamp", "m1").err()).contains(":\n  r0 Revision r0\n  m1 Revision m1\n");
		assertThat(branches.run("stamp", "x1", "r1").err()).contains(":\n  x1 Revision x1\n");
		assertThat(branches.run("stamp", "--purge", "r1").err()).doesNotContain("did not run here");
	}

	@Test
	void jsonNamesWhatChanged() {
		assertThat(this.tester.run("stamp", "a1", "--yes", "--format", "json").out()).contains("\"added\" : [ \"a1\" ]")
			.contains("\"current\" : [ \"a1\" ]");
	}

	@Test
	void purgeForgetsWhatHasNoFile(@TempDir Path other, TestDatabase database) {
		new CommandTester(database, new RevisionFolder(other).add("x9", "none", "CREATE TABLE x (id int);", ""))
			.run("upgrade");
		CommandTester.Result result = this.tester.run("stamp", "--purge", "a1", "--yes");
		assertThat(result.code()).isEqualTo(ExitCode.DONE);
		assertThat(result.out()).contains("Recorded as applied: a1").contains("No longer applied: x9");
	}

	@Test
	void scriptOfRangeNeedsNoDatabase() {
		CommandTester.Result result = this.tester.with("spring.datasource.url=jdbc:postgresql://localhost:1/none")
			.run("stamp", "--sql", "base:a1");
		assertThat(result.code()).isEqualTo(ExitCode.DONE);
		assertThat(result.out()).contains("Running stamp base -> a1, Revision a1").doesNotContain("Running upgrade");
	}

	@Test
	void scriptCannotPurge() {
		CommandTester.Result result = this.tester.run("stamp", "--sql", "--purge", "heads");
		assertThat(result.code()).isEqualTo(ExitCode.USAGE);
		assertThat(result.err()).contains("migrate stamp --purge heads").contains("migrate stamp --sql heads");
	}

	@Test
	void rangeStandsAlone() {
		CommandTester.Result result = this.tester.run("stamp", "--sql", "base:a1", "b2");
		assertThat(result.code()).isEqualTo(ExitCode.USAGE);
		assertThat(result.err()).contains("Type: migrate stamp --sql base:a1");
	}

}
