package dev.migrate.spring.command.line;

import java.nio.file.Path;

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
 * Cases in which Alembic fails with an assertion or a raw error, guesses, or says
 * nothing. Each test shows what Migrate does instead. Other such cases have their own
 * tests: relative targets in every command, heads with dependents, merges of one head.
 */
@PostgresTest
class RoughEdgesTests {

	private final TestDatabase database;

	private final RevisionFolder folder;

	private final CommandTester tester;

	RoughEdgesTests(TestDatabase database, @TempDir Path directory) {
		this.database = database;
		this.folder = new RevisionFolder(directory).add("a1", "none", "CREATE TABLE a (id int);", "DROP TABLE a;");
		this.tester = new CommandTester(database, this.folder);
	}

	@ParameterizedTest
	@CsvSource({ "upgrade head+1, 'Use ''heads''.'", "upgrade +9, 'Use ''+1'' or ''heads''.'",
			"downgrade base-1, Nothing comes before base.", "downgrade -1, no revision is applied.",
			"show head-5, 'Use ''head-1'' or ''base''.'" })
	void stepsOutOfTheGraphSayHowFarItGoes(String words, String action) {
		CommandTester.Result result = this.tester.run(words.split(" "));
		assertThat(result.code()).isEqualTo(ExitCode.FAILED);
		assertThat(result.err()).contains("can be taken from").contains(action).doesNotContain("\tat ");
	}

	@ParameterizedTest
	@ValueSource(strings = { "upgrade +1x", "downgrade -1x", "upgrade head-1-1", "stamp a1+1junk", "show +",
			"edit a1-1.5", "history -r a1+1x:", "revision --head a1-1x", "plan +1x" })
	void textBehindStepsIsUsageAndNothingIsDone(String words) {
		CommandTester.Result result = this.tester.run(words.split(" "));
		assertThat(result.code()).isEqualTo(ExitCode.USAGE);
		assertThat(result.err()).contains(" at position ");
		assertThat(this.tester.run("current").out()).isEmpty();
	}

	@Test
	void faultsOfAllFilesAreToldAtOnceWithFileAndLine() {
		this.folder.add("b1", "gone", "SELECT 1;", "")
			.add("c1", "a1\n-- depends-on: nowhere", "SELECT 1;", "")
			.add("d1", "a1\n-- branch-labels: sh@op", "SELECT 1;", "");
		CommandTester.Result result = this.tester.run("heads");
		assertThat(result.code()).isEqualTo(ExitCode.FAILED);
		assertThat(result.err()).contains("b1.sql:4", "'gone', which does not exist")
			.contains("c1.sql:", "'nowhere', which does not exist")
			.contains("d1.sql:", "'sh@op' contains '@'")
			.contains("migrate check --files");
	}

	@Test
	void sameIdentifierTwiceNamesBothFiles(@TempDir Path other) {
		new RevisionFolder(other).add("a1", "none", "SELECT 1;", "");
		CommandTester.Result result = this.tester.run("upgrade", "--locations",
				this.folder.location() + ",file:" + other);
		assertThat(result.code()).isEqualTo(ExitCode.FAILED);
		assertThat(result.err()).contains("Revision 'a1' exists twice")
			.contains(this.folder.path().resolve("a1.sql").toString())
			.contains(other.resolve("a1.sql").toString());
	}

	@Test
	void identifierIsNeverPartOfTheSql() {
		String id = "o'brien\";--\\x";
		this.folder.add("b1", "a1", "CREATE TABLE b (id int);", "DROP TABLE b;");
		this.tester.run("revision", "-m", "It's", "--rev-id", id.replace("-", "_"), "--branch-label", "d'arc");
		String written = id.replace("-", "_");
		assertThat(this.tester.run("upgrade").out()).endsWith("database is at " + written + "\n");
		assertThat(this.tester.run("upgrade", "--sql", "b1:" + written).out()).contains("o''brien");
		assertThat(this.tester.run("current").out()).isEqualTo(written + " (head)\n");
		assertThat(this.tester.run("downgrade", "d'arc@-1", "--yes").out()).endsWith("database is at b1\n");
		assertThat(this.tester.run("stamp", written, "--yes").out()).endsWith("database is at " + written + "\n");
	}

	@Test
	void longIdentifierIsApplied() {
		String id = "r".repeat(240);
		this.folder.add(id, "a1", "SELECT 1;", "");
		assertThat(this.tester.run("upgrade").out()).endsWith("database is at " + id + "\n");
		CommandTester.Result tooLong = this.tester.run("revision", "--rev-id", "r".repeat(256));
		assertThat(tooLong.err()).contains("has 256 characters: an identifier has at most 255.");
	}

	@Test
	void stepDownFromSeveralRevisionsAsksForTheBranch() {
		this.folder.add("b1", "a1\n-- branch-labels: shop", "SELECT 1;", "SELECT 1;")
			.add("c1", "a1\n-- branch-labels: blog", "SELECT 1;", "SELECT 1;");
		this.tester.run("upgrade", "heads");
		CommandTester.Result result = this.tester.run("downgrade", "-1");
		assertThat(result.code()).isEqualTo(ExitCode.FAILED);
		assertThat(result.err()).contains("'shop@-1' or 'blog@-1'");
		assertThat(this.tester.run("downgrade", "blog@-1").out()).endsWith("database is at b1\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "current", "current -v", "status", "log", "history -i", "show current", "heads",
			"showmigrations", "doctor", "downgrade -1" })
	void revisionWithoutFileStopsNoCommandThatCanDoWithoutIt(String words) {
		this.folder.add("b1", "a1", "CREATE TABLE b (id int);", "DROP TABLE b;");
		this.tester.run("upgrade");
		this.folder.delete("b1");
		CommandTester.Result result = this.tester.run(words.split(" "));
		assertThat(result.code()).isEqualTo(ExitCode.DONE);
		assertThat(result.out()).containsAnyOf("b1", "a1");
	}

	@ParameterizedTest
	@ValueSource(strings = { "check", "check --files", "current", "current --check-heads", "status", "plan", "log",
			"history -i", "history -r :current", "show current", "edit current", "showmigrations", "doctor",
			"upgrade --sql", "stamp --sql heads", "ensure-version --sql", "revision --head current --sql",
			"merge current a1 --sql", "downgrade --sql base" })
	void lookingWritesNothingToAnEmptyDatabase(String words) {
		String before = this.database.schemaSnapshot();
		this.tester.run(words.split(" "));
		assertThat(this.database.schemaSnapshot()).isEqualTo(before).doesNotContain("migrate_");
	}

	@Test
	void failureFindingsAndUsageHaveDifferentExitCodes() {
		assertThat(this.tester.run("check").code()).isEqualTo(ExitCode.FINDINGS);
		assertThat(this.tester.run("current", "-c").code()).isEqualTo(ExitCode.FINDINGS);
		assertThat(this.tester.run("upgrade", "zz").code()).isEqualTo(ExitCode.FAILED);
		assertThat(this.tester.run("upgrade", "z@@z").code()).isEqualTo(ExitCode.USAGE);
	}

	@Test
	void stackTraceIsForWhoAsksForIt() {
		assertThat(this.tester.run("upgrade", "zz", "-v").err()).doesNotContain("\tat ");
		assertThat(this.tester.run("upgrade", "zz", "-vv").err()).contains("UnknownRevisionException", "\tat ");
		assertThat(this.tester.run("upgrade", "zz", "-vv", "--format", "json").err()).doesNotContain("\tat ");
	}

	@Test
	void mergeWithoutRevisionsWritesNothing() {
		this.folder.delete("a1");
		CommandTester.Result result = this.tester.run("merge", "heads");
		assertThat(result.code()).isEqualTo(ExitCode.DONE);
		assertThat(result.err()).isEqualTo("Nothing to merge: there are no revisions\n");
		assertThat(this.folder.path()).isEmptyDirectory();
	}

}
