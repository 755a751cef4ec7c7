package dev.migrate.spring.command.line;

import java.nio.file.Path;
import java.util.stream.Stream;

import dev.migrate.spring.command.CommandTester;
import dev.migrate.spring.command.ExitCode;
import dev.migrate.testing.PostgresTest;
import dev.migrate.testing.RevisionFolder;
import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Model.CommandSpec;

import static org.assertj.core.api.Assertions.assertThat;

/** A value for a placeholder that no revision has is a misunderstanding. */
@PostgresTest
class UnusedKeysTests {

	private final RevisionFolder folder;

	private final CommandTester tester;

	UnusedKeysTests(TestDatabase database, @TempDir Path directory) {
		this.folder = new RevisionFolder(directory)
			.add("a1", "none", "CREATE TABLE a AS SELECT '${tenant}' AS tenant;", "DROP TABLE a;")
			.add("b1", "a1", "CREATE TABLE b (id int);", "DROP TABLE ${victim};");
		this.tester = new CommandTester(database, this.folder);
	}

	static Stream<String> commands() {
		return CommandRegistry.commands().stream().map(CommandSpec::name);
	}

	@ParameterizedTest
	@MethodSource("commands")
	void everyCommandRefusesAUrlAmongTheKeys(String command) {
		String words = needed(command) + " -x url=postgresql://tara:s3cret@localhost/tara";
		CommandTester.Result result = this.tester.run(words.split(" "));
		assertThat(result.code()).isEqualTo(ExitCode.USAGE);
		assertThat(result.out()).isEmpty();
		assertThat(result.err()).startsWith("Error: ").contains("-x url").doesNotContain("s3cret");
		assertThat(this.tester.run("current").out()).isEmpty();
	}

	private static String needed(String command) {
		return switch (command) {
			case "downgrade" -> "downgrade base --yes";
			case "stamp" -> "stamp heads --yes";
			case "resolve" -> "resolve a1 --done";
			case "completion" -> "completion bash";
			case "show", "edit" -> command + " a1";
			default -> command;
		};
	}

	@Test
	void keyNamesTheOptionForADatabaseAndTheUsedKeys() {
		assertThat(this.tester.run("upgrade", "-x", "url=x").err())
			.startsWith("Error: No revision uses ${url}, so -x url=... has no effect.\n")
			.contains("They use ${tenant}, ${victim}.", "--url postgresql://user@host:5432/database",
					"--spring.profiles.active=test");
	}

	@ParameterizedTest
	@ValueSource(strings = { "tenat", "Tenant", "tennant" })
	void keyWithASlipIsGuessed(String key) {
		CommandTester.Result result = this.tester.run("upgrade", "-x", "tenant=a", "-x", key + "=b");
		assertThat(result.code()).isEqualTo(ExitCode.USAGE);
		assertThat(result.err()).contains("No revision uses ${" + key + "}", "Did you mean 'tenant'?");
	}

	@Test
	void tagWithoutAUseIsRefusedToo() {
		assertThat(this.tester.run("upgrade", "--tag", "release-7").err()).contains("No revision uses ${tag}");
	}

	@Test
	void usedKeysPass() {
		assertThat(this.tester.run("upgrade", "-x", "tenant=acme", "-x", "victim=b").code()).isEqualTo(ExitCode.DONE);
		this.folder.delete("b1");
		CommandTester.Result down = this.tester.run("downgrade", "-1", "--yes", "-x", "victim=b");
		assertThat(down.code()).as(down.err()).isEqualTo(ExitCode.DONE);
	}

	@Test
	void faultOfAFileIsReportedAsBefore() {
		this.folder.add("c1", "gone", "SELECT 1;", "");
		CommandTester.Result result = this.tester.run("upgrade", "-x", "url=x");
		assertThat(result.code()).isEqualTo(ExitCode.FAILED);
		assertThat(result.err()).contains("'gone', which does not exist");
	}

}
