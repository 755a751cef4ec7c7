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
