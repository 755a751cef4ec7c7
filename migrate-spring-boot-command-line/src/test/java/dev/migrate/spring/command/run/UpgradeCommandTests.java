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
class UpgradeCommandTests {

	private final CommandTester tester;

	UpgradeCommandTests(TestDatabase database, @TempDir Path directory) {
		RevisionFolder folder = new RevisionFolder(directory)
			.add("a1", "none", "CREATE TABLE a (id int);", "DROP TABLE a;")
			.add("b2", "a1", "CREATE TABLE b (id int);", "DROP TABLE b;");
		this.tester = new CommandTester(database, folder);
	}

	@Test
	void withoutTargetEverythingPendingIsApplied() {
		CommandTester.Result result = this.tester.run("upgrade");
		assertThat(result.code()).isEqualTo(ExitCode.DONE);
		assertThat(result.out()).isEqualTo("Applied 2 revisions, the database is at b2\n");
		assertThat(result.err()).isEqualTo("[1/2] upgrade a1 Revision a1\n[2/2] upgrade b2 Revision b2\n");
	}

	@Test
	void upgradeOfWhatIsAppliedDoesNothing() {
		this.tester.run("upgrade", "a1");
		assertThat(this.tester.run("upgrade", "a1").out()).isEqualTo("Nothing to do, the database is at a1\n");
	}

	@Test
	void unknownTargetFailsAndSuggests() {
		CommandTester.Result result = this.tester.run("upgrade", "a2");
		assertThat(result.code()).isEqualTo(ExitCode.FAILED);
		assertThat(result.err()).startsWith("Error: Cannot upgrade to 'a2'").contains("a1");
		assertThat(result.out()).isEmpty();
	}

	@Test
	void targetThatIsNoneIsUsage() {
		CommandTester.Result result = this.tester.run("upgrade", "a@b@c");
		assertThat(result.code()).isEqualTo(ExitCode.USAGE);
		assertThat(result.err()).contains("a@b@c").contains("Try 'migrate upgrade --help'.");
	}

	@Test
	void relativeTargetsAreNoOptions() {
		assertThat(this.tester.run("upgrade", "+1").out()).isEqualTo("Applied 1 revision, the database is at a1\n");
		assertThat(this.tester.run("upgrade", "-v", "+1", "-q").code()).isEqualTo(ExitCode.DONE);
		assertThat(this.tester.run("downgrade", "-1", "--yes").out())
			.isEqualTo("Took back 1 revision, the database is at a1\n");
		assertThat(this.tester.run("downgrade", "-2:current").err()).contains("migrate downgrade --sql TARGET");
	}

	@Test
	void oldNameOfTheCommandWorks() {
		assertThat(this.tester.run("migrate").out()).isEqualTo("Applied 2 revisions, the database is at b2\n");
	}

	@Test
	void unknownOptionIsUsage() {
		CommandTester.Result result = this.tester.run("upgrade", "--bogus");
		assertThat(result.code()).isEqualTo(ExitCode.USAGE);
		assertThat(result.err()).contains("Unknown option: '--bogus'");
	}

	@Test
	void typoIsHelped() {
		assertThat(this.tester.run("upgarde").err())
			.startsWith("Error: There is no command 'upgarde'. Did you mean 'upgrade'?\n");
		assertThat(this.tester.run("upgrade", "--formt", "json").err())
			.startsWith("Error: Unknown option: '--formt'. Did you mean --format?\n");
		assertThat(this.tester.run("upgrade", "a1", "b2").err()).startsWith("Error: One word too many: 'b2'\n");
		assertThat(this.tester.run("upgrade", "++1").err()).startsWith("Error: Cannot read '++1'");
		assertThat(this.tester.run("upgrade", "--format", "jsn").err())
			.contains("expected one of text, json but was 'jsn'");
	}

	@Test
	void scriptStartsWhereTheDatabaseIs() {
		this.tester.run("upgrade", "a1");
		CommandTester.Result result = this.tester.run("upgrade", "--sql");
		assertThat(result.out()).contains("upgrade from a1 to b2").contains("\nCREATE TABLE b (id int);");
		assertThat(this.tester.run("current").out()).isEqualTo("a1\n");
	}

	@Test
	void scriptOfRangeNeedsNoDatabase() {
		CommandTester.Result result = this.tester.with("spring.datasource.url=jdbc:postgresql://localhost:1/none")
			.run("upgrade", "--sql", "a1:heads");
		assertThat(result.code()).isEqualTo(ExitCode.DONE);
		assertThat(result.out()).contains("upgrade from a1 to b2");
	}

	@Test
	void scriptWithoutDatabaseAndRangeSaysWhatToType() {
		CommandTester.Result result = this.tester.with("spring.datasource.url=jdbc:postgresql://localhost:1/none")
			.run("upgrade", "--sql");
		assertThat(result.code()).isEqualTo(ExitCode.FAILED);
		assertThat(result.err()).contains("migrate upgrade --sql base:heads");
		assertThat(result.out()).isEmpty();
	}

	@Test
	void tagIsAPlaceholder(@TempDir Path other, TestDatabase database) {
		CommandTester tagged = new CommandTester(database,
				new RevisionFolder(other).add("t1", "none", "CREATE TABLE t AS SELECT '${tag}' AS tag;", ""));
		tagged.run("upgrade", "--tag", "release-7");
		assertThat(database.jdbc().sql("SELECT tag FROM t").query(String.class).single()).isEqualTo("release-7");
	}

	@Test
	void verboseShowsTheSql() {
		assertThat(this.tester.run("upgrade", "a1", "-v").err()).contains("a1.sql:")
			.contains("    CREATE TABLE a (id int)");
	}

	@Test
	void quietShowsTheResultOnly() {
		CommandTester.Result result = this.tester.run("upgrade", "-q");
		assertThat(result.err()).isEmpty();
		assertThat(result.out()).isEqualTo("Applied 2 revisions, the database is at b2\n");
	}

}
