package dev.migrate.spring.command.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import dev.migrate.spring.command.CommandTester;
import dev.migrate.spring.command.ExitCode;
import dev.migrate.testing.PostgresTest;
import dev.migrate.testing.RevisionFolder;
import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Tests for revision, merge and edit. */
@PostgresTest
class RevisionCommandTests {

	private final CommandTester tester;

	private final Path directory;

	RevisionCommandTests(TestDatabase database, @TempDir Path directory) {
		this.directory = directory;
		RevisionFolder folder = new RevisionFolder(directory).add("a1", "none", "CREATE TABLE a (id int);",
				"DROP TABLE a;");
		this.tester = new CommandTester(database, folder).with("migrate.file-template={revision}_{slug}");
	}

	@Test
	void eachRevisionComesAfterTheOneBefore() throws IOException {
		CommandTester.Result first = this.tester.run("revision", "-m", "Add email", "--rev-id", "b1");
		assertThat(first.code()).isEqualTo(ExitCode.DONE);
		assertThat(first.out()).isEqualTo(this.directory + "/b1_add_email.sql\n");
		assertThat(first.err()).isEqualTo("Revision b1 comes after a1 Revision a1\n");
		assertThat(file("b1_add_email.sql")).startsWith("-- Add email\n--\n-- revision: b1\n-- down-revision: a1\n")
			.contains("-- migrate:upgrade", "-- migrate:downgrade");
		this.tester.run("create", "Add name", "--rev-id", "c1");
		assertThat(file("c1_add_name.sql")).contains("-- down-revision: b1\n");
		this.tester.run("makemigrations", "Add more");
		assertThat(this.tester.run("history", "--limit", "1").out()).startsWith("c1 -> ").endsWith(", Add more\n");
	}

	@Test
	void writtenRevisionsRunBothWays() {
		this.tester.run("revision", "-m", "Nothing yet", "--rev-id", "b1");
		assertThat(this.tester.run("upgrade").out()).isEqualTo("Applied 2 revisions, the database is at b1\n");
	}

	@Test
	void headThatIsNoneNeedsSplice() {
		this.tester.run("revision", "--rev-id", "b1");
		CommandTester.Result refused = this.tester.run("revision", "--rev-id", "c1", "--head", "a1");
		assertThat(refused.code()).isEqualTo(ExitCode.FAILED);
		assertThat(refused.err()).contains("Revision a1 Revision a1 is not a head: b1 comes after it already.",
				"--splice");
		assertThat(files()).containsExactly("a1.sql", "b1.sql");
		assertThat(this.tester.run("revision", "--rev-id", "c1", "--head", "a1", "--splice").code())
			.isEqualTo(ExitCode.DONE);
	}

	@Test
	void twoHeadsAreNamedAndMergeJoinsThem() throws IOException {
		this.tester.run("revision", "--rev-id", "b1");
		this.tester.run("revision", "--rev-id", "c1", "--head", "head-1", "--splice");
		CommandTester.Result refused = this.tester.run("revision", "-m", "x");
		assertThat(refused.err()).contains("There are 2 heads: b1, c1.", "--head b1", "migrate merge heads -m");
		assertThat(this.tester.run("merge", "heads", "--rev-id", "m1").code()).isEqualTo(ExitCode.DONE);
		assertThat(file("m1_merge_b1_and_c1.sql")).contains("-- down-revision: b1, c1\n");
		CommandTester.Result nothing = this.tester.run("merge", "heads", "-m", "x");
		assertThat(nothing.code()).isEqualTo(ExitCode.DONE);
		assertThat(nothing.err()).isEqualTo("Nothing to merge: m1 Merge b1 and c1 is the only head\n");
		assertThat(files()).hasSize(4);
	}

	@Test
	void mergeOfOneOfTwoHeadsIsRefused() {
		this.tester.run("revision", "--rev-id", "b1");
		this.tester.run("revision", "--rev-id", "c1", "--head", "base");
		assertThat(this.tester.run("merge", "c1").err()).contains("A merge joins two revisions or more");
		assertThat(this.tester.run("merge", "a1", "c1").err()).contains("a1 Revision a1 is not a head");
	}

	@Test
	void labelsAndDependenciesAreWritten() throws IOException {
		this.tester.run("revision", "--rev-id", "b1234", "--head", "base", "--branch-label", "shop");
		this.tester.run("revision", "--rev-id", "c1", "--head", "a1", "--depends-on", "b12", "--depends-on", "shop");
		assertThat(file("b1234.sql")).contains("-- down-revision: none\n", "-- branch-labels: shop\n");
		assertThat(file("c1.sql")).contains("-- depends-on: b1234, shop\n");
	}

	@Test
	void everythingIsCheckedBeforeAnythingIsWritten() {
		this.tester.run("revision", "--rev-id", "b1", "--branch-label", "shop");
		assertThat(error("--rev-id", "a1")).contains("Revision 'a1' already exists, in " + this.directory);
		assertThat(error("--rev-id", "a@b")).contains("'a@b' contains '@'", "--rev-id");
		assertThat(error("--rev-id", "shop")).contains("'shop' is already a branch label");
		assertThat(error("--branch-label", "shop")).contains("The branch label 'shop' is in use, by revision b1");
		assertThat(error("--branch-label", "a1")).contains("'a1' is already the identifier of a revision.");
		assertThat(error("--branch-label", "a b")).contains("contains a blank");
		assertThat(error("--depends-on", "zzz")).contains("zzz");
		assertThat(error("--depends-on", "base")).contains("Nothing can depend on 'base'");
		assertThat(error("--head", "zzz")).contains("zzz");
		assertThat(error("-m", "revision: x")).contains("reads as a key");
		assertThat(error("-m", "x", "y")).contains("There are two messages", "quotation marks");
		assertThat(error("--version-path", "/elsewhere")).contains("the application does not look there");
		assertThat(files()).containsExactly("a1.sql", "b1.sql");
	}

	@Test
	void sqlPrintsTheFileInstead() {
		assertThat(this.tester.run("revision", "-m", "Add email", "--sql").out())
			.startsWith("-- Add email\n--\n-- revision: ");
		assertThat(files()).containsExactly("a1.sql");
	}

	@Test
	void targetRelativeToTheDatabaseAsksIt() throws IOException {
		this.tester.run("revision", "--rev-id", "b1");
		this.tester.run("upgrade", "a1");
		assertThat(this.tester.run("revision", "--rev-id", "c1", "--head", "current", "--splice").code())
			.isEqualTo(ExitCode.DONE);
		assertThat(file("c1.sql")).contains("-- down-revision: a1\n");
	}

	@Test
	void hooksRunOnTheFileAndTheirFailureIsTold() throws IOException {
		CommandTester hooked = this.tester.with(
				"migrate.hooks.append.command=sh,-c,echo '-- hooked' >> {file}; echo done",
				"migrate.hooks.check.command=sh,-c,exit 7");
		CommandTester.Result result = hooked.run("revision", "--rev-id", "b1");
		assertThat(result.code()).isEqualTo(ExitCode.FAILED);
		assertThat(result.out()).isEqualTo(this.directory + "/b1.sql\n");
		assertThat(result.err()).contains("done", "The hook 'check' failed with exit code 7",
				"The file is written and stays");
		assertThat(file("b1.sql")).endsWith("-- hooked\n");
	}

	@Test
	void editorIsOpened() throws IOException {
		this.tester.with("VISUAL=sed -i 's/Add/Change/'")
			.run("revision", "-m", "Add email", "--rev-id", "b1", "--edit");
		assertThat(file("b1_add_email.sql")).startsWith("-- Change email");
	}

	@Test
	void editOfWhatIsAppliedWarnsUnlessItIsAComment() {
		this.tester.run("upgrade");
		assertThat(this.tester.with("VISUAL=sed -i 's/Revision a1/Another title/'").run("edit", "current").err())
			.isEmpty();
		CommandTester.Result result = this.tester.with("VISUAL=sed -i 's/id int/id bigint/'").run("edit", "head");
		assertThat(result.code()).isEqualTo(ExitCode.DONE);
		assertThat(result.err()).contains("Warning: the database has applied a1 as it was before.");
	}

	@Test
	void editSaysWhatIsWrongAfterwards() {
		CommandTester.Result result = this.tester.with("VISUAL=sed -i 's/-- migrate:upgrade/-- migrate:upgrad/'")
			.run("edit", "a1");
		assertThat(result.code()).isEqualTo(ExitCode.FAILED);
		assertThat(result.err()).contains("a1.sql:");
	}

	@Test
	void editOfNothingSaysWhatToName() {
		assertThat(this.tester.run("edit", "base").err()).contains("No revision file is at 'base'.");
		assertThat(this.tester.run("edit", "current").err()).contains("There is no current revision");
		assertThat(this.tester.with("VISUAL=false").run("edit", "a1").err())
			.contains("The editor 'false' ended with exit code 1.");
	}

	private String error(String... options) {
		CommandTester.Result result = this.tester
			.run(Stream.concat(Stream.of("revision"), Stream.of(options)).toArray(String[]::new));
		assertThat(result.code()).isEqualTo(ExitCode.FAILED);
		assertThat(result.out()).isEmpty();
		return result.err();
	}

	private String file(String name) throws IOException {
		return Files.readString(this.directory.resolve(name));
	}

	private List<String> files() {
		String[] names = this.directory.toFile().list();
		return Stream.of((names != null) ? names : new String[0]).sorted().toList();
	}

}
