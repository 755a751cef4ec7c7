package dev.migrate.spring.command.line;

import java.nio.file.Path;
import java.util.stream.Stream;

import dev.migrate.spring.command.CommandTester;
import dev.migrate.spring.command.StandaloneCommand;
import dev.migrate.testing.PostgresTest;
import dev.migrate.testing.RevisionFolder;
import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine.Model.CommandSpec;

import static org.assertj.core.api.Assertions.assertThat;

/** A {@code DATABASE_URL} beside the configuration of the application. */
@PostgresTest
class PlatformDatabaseTests {

	private static final String WARNING = "Warning: DATABASE_URL names postgresql://db.example.org:5432/tara, "
			+ "and the database in use is ";

	private final TestDatabase database;

	private final RevisionFolder folder;

	private final CommandTester tester;

	PlatformDatabaseTests(TestDatabase database, @TempDir Path directory) {
		this.database = database;
		this.folder = new RevisionFolder(directory).add("a1", "none", "CREATE TABLE a (id int);", "DROP TABLE a;");
		this.tester = new CommandTester(database, this.folder).with("EDITOR=true", "VISUAL=");
	}

	static Stream<String> commands() {
		return CommandRegistry.commands()
			.stream()
			.filter((command) -> !(command.userObject() instanceof StandaloneCommand))
			.map(CommandSpec::name);
	}

	@ParameterizedTest
	@MethodSource("commands")
	void everyCommandTellsThatItIsNotRead(String command) {
		this.tester.with("DATABASE_URL=postgresql://tara:s3cret@db.example.org/tara?sslpassword=s3cret");
		String words = switch (command) {
			case "downgrade" -> "downgrade base --yes";
			case "stamp" -> "stamp heads --yes";
			case "show", "edit" -> command + " a1";
			case "resolve" -> "resolve a1 --done";
			default -> command;
		};
		assertThat(this.tester.run(words.split(" ")).err()).containsOnlyOnce(WARNING)
			.contains("from spring.datasource.url", "MIGRATE_URL")
			.doesNotContain("s3cret");
		assertThat(this.tester.run((words + " --quiet").split(" ")).err()).containsOnlyOnce(WARNING);
	}

	@Test
	void sameDatabaseIsNotTold() {
		this.tester.with("DATABASE_URL=" + this.database.url());
		assertThat(this.tester.run("status").err()).isEmpty();
		assertThat(this.tester.with("migrate.url=${DATABASE_URL:}", "spring.datasource.url=jdbc:sqlite::memory:")
			.run("current")
			.err()).isEmpty();
	}

	@Test
	void fileIsTheSameInEachForm(@TempDir Path directory) {
		CommandTester sqlite = new CommandTester("jdbc:sqlite:" + directory.resolve("tara.db"), this.folder);
		assertThat(sqlite.with("DATABASE_URL=sqlite:///" + directory.resolve("tara.db")).run("status").err()).isEmpty();
		assertThat(sqlite.with("DATABASE_URL=postgresql://localhost/tara").run("status").err()).startsWith(
				"Warning: DATABASE_URL names postgresql://localhost:5432/tara, and the database in use is sqlite:");
	}

	@Test
	void whatIsNoUrlIsTold() {
		assertThat(this.tester.with("DATABASE_URL=s3cret").run("status").err())
			.startsWith("Warning: DATABASE_URL is set, and cannot be read as a URL")
			.doesNotContain("s3cret");
	}

}
