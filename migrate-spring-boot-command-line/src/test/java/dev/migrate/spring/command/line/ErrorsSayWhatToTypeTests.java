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
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** The command that an error names has to help: each one is typed as it is printed. */
@PostgresTest
class ErrorsSayWhatToTypeTests {

	private final TestDatabase database;

	private final RevisionFolder folder;

	private final CommandTester tester;

	ErrorsSayWhatToTypeTests(TestDatabase database, @TempDir Path directory) {
		this.database = database;
		this.folder = new RevisionFolder(directory).add("a1", "none", "CREATE TABLE a (id int);", "DROP TABLE a;");
		this.tester = new CommandTester(database, this.folder).with("migrate.file-template={revision}");
	}

	@Test
	void twoHeads() {
		this.folder.add("b1", "a1", "SELECT 1;", "").add("c1", "a1", "SELECT 1;", "");
		typed(this.tester.run("upgrade", "head"), "migrate merge heads -m \"...\"");
		assertThat(this.tester.run("upgrade", "head").code()).isEqualTo(ExitCode.DONE);
	}

	@Test
	void twoHeadsForANewRevision() {
		this.folder.add("b1", "a1", "SELECT 1;", "").add("c1", "a1", "SELECT 1;", "");
		typed(this.tester.run("revision", "-m", "Next"), "migrate merge heads -m \"...\"");
		assertThat(this.tester.run("revision", "-m", "Next").code()).isEqualTo(ExitCode.DONE);
	}

	@Test
	void databaseAheadOfTheJar() {
		this.folder.add("b1", "a1", "CREATE TABLE b (id int);", "DROP TABLE b;")
			.add("b2", "b1", "CREATE TABLE b2 (id int);", "DROP TABLE b2;")
			.add("c1", "a1", "CREATE TABLE c (id int);", "DROP TABLE c;");
		this.tester.run("upgrade", "heads");
		this.folder.delete("b1");
		this.folder.delete("b2");
		typed(this.tester.run("upgrade", "heads"), "migrate downgrade b1@a1");
		assertThat(this.tester.run("upgrade", "heads").out()).isEqualTo("Nothing to do, the database is at c1\n");
	}

	@Test
	void databaseAheadWithABranchOfItsOwn() {
		this.folder.add("x1", "none", "CREATE TABLE x (id int);", "DROP TABLE x;");
		this.tester.run("upgrade", "heads");
		this.folder.delete("x1");
		typed(this.tester.run("upgrade", "heads"), "migrate downgrade x1@base");
		assertThat(this.tester.run("upgrade", "heads").out()).isEqualTo("Nothing to do, the database is at a1\n");
	}

	@Test
	void editedRevision() {
		this.tester.run("upgrade");
		this.folder.add("a1", "none", "CREATE TABLE a (id  integer);", "DROP TABLE a;");
		typed(this.tester.run("upgrade"), "migrate stamp current");
		assertThat(this.tester.run("upgrade").code()).isEqualTo(ExitCode.DONE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "upgrade", "downgrade", "stamp", "show", "edit", "merge", "plan" })
	void unknownTarget(String command) {
		CommandTester.Result result = this.tester.run(command, "a2");
		assertThat(result.err()).contains("Did you mean 'a1'?");
		typed(result, "migrate history");
	}

	@Test
	void downgradeToWhatIsNotApplied() {
		typed(this.tester.run("downgrade", "a1"), "migrate upgrade a1");
		assertThat(this.tester.run("downgrade", "a1").code()).isEqualTo(ExitCode.DONE);
	}

	@Test
	void brokenFile() {
		this.folder.add("b1", "gone", "SELECT 1;", "");
		CommandTester.Result result = this.tester.run("upgrade");
		assertThat(result.err()).contains("migrate check --files");
		assertThat(this.tester.run("check", "--files").out()).contains("b1.sql:");
	}

	@Test
	void readOnlyDatabase() {
		JdbcClient.create(this.database.superuser())
			.sql("ALTER DATABASE \"" + this.database.name().replace("\"", "\"\"")
					+ "\" SET default_transaction_read_only = on")
			.update();
		CommandTester.Result result = this.tester.run("upgrade");
		assertThat(result.err()).contains("--url");
		typed(result, "migrate plan");
		assertThat(this.tester.run("status").code()).isEqualTo(ExitCode.DONE);
		assertThat(this.tester.run("check").code()).isEqualTo(ExitCode.FINDINGS);
	}

	@Test
	void missingPrivilege() {
		JdbcClient.create(this.database.superuser()).sql("CREATE SCHEMA closed").update();
		CommandTester.Result result = this.tester.with("migrate.schema=closed").run("upgrade");
		assertThat(result.code()).isEqualTo(ExitCode.FAILED);
		assertThat(result.err()).contains("permission denied for schema closed")
			.contains("The database is unchanged.")
			.contains("--user and --ask-password");
	}

	@Test
	void wrongPassword() {
		CommandTester.Result result = this.tester.with("spring.datasource.password=wr0ng").run("upgrade", "-vv");
		assertThat(result.code()).isEqualTo(ExitCode.FAILED);
		assertThat(result.err()).contains("SQLSTATE 28P01", "--user and --ask-password").doesNotContain("wr0ng");
		assertThat(this.tester.typing(this.database.password()).run("upgrade", "--ask-password").code())
			.isEqualTo(ExitCode.DONE);
	}

	@Test
	void databaseThatIsDown() {
		CommandTester.Result result = this.tester.with("spring.datasource.url=jdbc:postgresql://localhost:1/none")
			.run("upgrade");
		assertThat(result.code()).isEqualTo(ExitCode.FAILED);
		assertThat(result.err()).contains("--url", "migrate doctor");
		assertThat(this.tester.run("doctor").out())
			.contains("spring.datasource.url: jdbc:postgresql://localhost:1/none");
	}

	@Test
	void urlThatSpringBootCannotRead() {
		String url = "postgresql://ada:s3cret@localhost:1/none";
		CommandTester.Result result = this.tester.with("spring.datasource.url=" + url).run("upgrade");
		assertThat(result.code()).isEqualTo(ExitCode.FAILED);
		assertThat(result.err()).contains("Write spring.datasource.url as jdbc:postgresql://", "MIGRATE_URL")
			.doesNotContain("s3cret", "\tat ");
		assertThat(this.tester.run("doctor").out()).contains("MIGRATE_URL").doesNotContain("s3cret");
	}

	@Test
	void nothingToResolve() {
		this.tester.run("upgrade");
		typed(this.tester.run("resolve", "head", "--done"), "migrate status");
	}

	private void typed(CommandTester.Result error, String command) {
		assertThat(error.code()).isEqualTo(ExitCode.FAILED);
		assertThat(error.err()).contains(command);
		String[] words = command.substring("migrate ".length()).replace("\"", "").split(" ");
		CommandTester.Result next = this.tester.run(words);
		assertThat(next.code()).as(next.err()).isEqualTo(ExitCode.DONE);
	}

}
