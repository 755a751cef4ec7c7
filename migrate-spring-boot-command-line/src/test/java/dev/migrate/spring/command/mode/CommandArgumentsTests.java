package dev.migrate.spring.command.mode;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CommandArgumentsTests {

	@Test
	void wordDividesTheArguments() {
		assertThat(CommandArguments.of(words("migrate upgrade +1")).orElseThrow().command()).containsExactly("upgrade",
				"+1");
	}

	@Test
	void optionsBeforeTheWordAreSprings() {
		CommandArguments arguments = CommandArguments
			.of(words("--spring.profiles.active=x --debug migrate current --url=y"))
			.orElseThrow();
		assertThat(arguments.springArray()).containsExactly("--spring.profiles.active=x", "--debug");
		assertThat(arguments.commandArray()).containsExactly("current", "--url=y");
	}

	@Test
	void wordAloneIsACommandLine() {
		assertThat(CommandArguments.of(words("migrate")).orElseThrow().command()).isEmpty();
	}

	@Test
	void onlyTheFirstWordCounts() {
		assertThat(CommandArguments.of(words("import migrate"))).isEmpty();
		assertThat(CommandArguments.of(words("--name=migrate"))).isEmpty();
		assertThat(CommandArguments.of(words("Migrate"))).isEmpty();
		assertThat(CommandArguments.of(new String[0])).isEmpty();
	}

	@Test
	void secondWordBelongsToTheCommand() {
		assertThat(CommandArguments.of(words("migrate migrate")).orElseThrow().command()).containsExactly("migrate");
	}

	private static String[] words(String line) {
		return line.split(" ");
	}

}
