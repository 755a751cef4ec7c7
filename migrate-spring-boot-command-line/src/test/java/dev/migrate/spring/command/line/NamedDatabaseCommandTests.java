package dev.migrate.spring.command.line;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import dev.migrate.spring.command.CommandTester;
import dev.migrate.spring.command.ExitCode;
import dev.migrate.spring.command.shop.Shop;
import dev.migrate.testing.PostgresTest;
import dev.migrate.testing.RevisionFolder;
import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

@PostgresTest
class NamedDatabaseCommandTests {

	private final TestDatabase database;

	private final TestDatabase other;

	private final CommandTester tester;

	NamedDatabaseCommandTests(TestDatabase database, @TempDir Path directory) {
		this.database = database;
		this.other = database.another();
		this.tester = new CommandTester(database,
				new RevisionFolder(directory).add("a1", "none", "CREATE TABLE a (id int);", ""));
	}

	@Test
	void passwordOfAFileIsUsed(@TempDir Path directory) throws IOException {
		Path file = Files.writeString(directory.resolve("password"), this.other.password() + "\n");
		CommandTester.Result result = this.tester.run("upgrade", "--url", this.other.jdbcUrl(), "--user",
				this.other.user(), "--password-file", file.toString());
		assertThat(result.err()).doesNotContain("Error");
		assertThat(tables(this.other)).isEqualTo(1);
		assertThat(tables(this.database)).isZero();
	}

	@Test
	void passwordIsAskedFor() {
		CommandTester.Result result = this.tester.typing(this.other.password())
			.run("upgrade", "--url", this.other.jdbcUrl(), "--user", this.other.user(), "-W");
		assertThat(result.code()).isEqualTo(ExitCode.DONE);
		assertThat(tables(this.other)).isEqualTo(1);
	}

	@Test
	void passwordOfTheApplicationIsNotSentToAnotherDatabase() {
		CommandTester.Result result = this.tester.run("upgrade", "--url", this.other.jdbcUrl(), "--user",
				this.other.user());
		assertThat(result.code()).isEqualTo(ExitCode.FAILED);
		assertThat(tables(this.other)).isZero();
		assertThat(result.err()).contains("password");
	}

	@Test
	void passwordOfTheApplicationGoesToItsOwnDatabase() {
		CommandTester.Result result = this.tester.run("upgrade", "--url", this.database.jdbcUrl() + "?sslmode=disable");
		assertThat(result.code()).isEqualTo(ExitCode.DONE);
		assertThat(tables(this.database)).isEqualTo(1);
	}

	@Test
	void applicationWithoutDatabaseWorksOnAnother(@TempDir Path directory) throws IOException {
		Path file = Files.writeString(directory.resolve("password"), this.other.password() + "\n");
		String[] login = { "--url", this.other.jdbcUrl(), "--user", this.other.user(), "--password-file",
				file.toString() };
		CommandTester nameless = this.tester.withoutDatabase();
		assertThat(nameless.run(with(login, "upgrade")).code()).isEqualTo(ExitCode.DONE);
		CommandTester.Result check = nameless.withEntities(Shop.class).run(with(login, "check"));
		assertThat(check.err()).startsWith("Not in 2 mapped classes, which is no finding: 1 thing of the database")
			.hasLineCount(1);
		assertThat(check.out()).contains("CREATE TABLE customer");
	}

	@Test
	void userAloneNamesNoDatabase() {
		CommandTester.Result result = this.tester.withoutDatabase().run("upgrade", "--user", this.other.user());
		assertThat(result.code()).isEqualTo(ExitCode.FAILED);
		assertThat(result.err()).contains("A user was named without a database", "--url");
	}

	@Test
	void urlWithPasswordIsUsage() {
		CommandTester.Result result = this.tester.run("current", "--url", this.other.url());
		assertThat(result.code()).isEqualTo(ExitCode.USAGE);
		assertThat(result.err()).contains("MIGRATE_PASSWORD")
			.contains("--password-file")
			.contains("--ask-password")
			.doesNotContain(this.other.password());
		assertThat(this.tester.run("current", "--url", this.other.jdbcUrl() + "?password=hunter2").err())
			.contains("MIGRATE_PASSWORD")
			.doesNotContain("hunter2");
	}

	@Test
	void passwordIsNotRepeatedWhereNobodyExpectsIt() {
		CommandTester.Result result = this.tester.run("current", "postgresql://me:hunter2@host/db");
		assertThat(result.code()).isEqualTo(ExitCode.USAGE);
		assertThat(result.err()).contains("postgresql://me:******@host/db").doesNotContain("hunter2");
	}

	@Test
	void withoutTerminalNobodyIsAsked() {
		CommandTester.Result result = this.tester.run("current", "-W");
		assertThat(result.code()).isEqualTo(ExitCode.FAILED);
		assertThat(result.err()).contains("MIGRATE_PASSWORD").contains("--password-file");
	}

	private static String[] with(String[] login, String command) {
		return Stream.concat(Stream.of(command), Stream.of(login)).toArray(String[]::new);
	}

	private static int tables(TestDatabase database) {
		return database.jdbc()
			.sql("SELECT count(*) FROM pg_tables WHERE tablename = 'a'")
			.query(Integer.class)
			.single();
	}

}
