package dev.migrate.spring.command.line;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

import dev.migrate.spring.command.output.Channels;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

import static org.assertj.core.api.Assertions.assertThat;

class CommandHelpTests {

	@Test
	void everyCommandStandsInOneGroup() {
		assertThat(CommandRegistry.groups().values().stream().flatMap(List::stream).map(CommandSpec::name))
			.containsExactlyElementsOf(CommandRegistry.commands().stream().map(CommandSpec::name).toList());
	}

	@Test
	void fiveCommandsComeFirstAndTheCommonOptionsLast() {
		String help = run("--help");
		assertThat(help.lines().filter((line) -> line.matches("  [a-z].*|[A-Z].*:")).map(CommandHelpTests::firstWord))
			.startsWith("Every day:", "status", "makemigrations", "revision", "upgrade", "downgrade", "Look:")
			.doesNotContain("migrate,", "create", "ensure_version")
			.containsSubsequence("Set up:", "Examples:", "Options of every command:");
		assertThat(help.substring(help.indexOf("Options of every command:"))).contains("--format", "--help");
		assertThat(help.substring(0, help.indexOf("Options of every command:"))).doesNotContain("--format");
	}

	private static String firstWord(String line) {
		return line.startsWith("  ") ? line.strip().replaceFirst(" .*", "") : line;
	}

	@Test
	void commandHasItsOwnOptionsFirst() {
		assertThat(run("upgrade", "--help")).startsWith("""
				Usage: migrate upgrade [--sql] [--on-unknown-database=REACTION] [--tag=TAG] [TARGET]
				Applies the pending revisions up to a target.
				Other names: migrate.

				      [TARGET]""")
			.containsSubsequence("\n      --sql ", "\nExamples:\n", "\nOptions of every command:\n", "--format=FORMAT");
	}

	@ParameterizedTest
	@CsvSource({ "80", "140" })
	void helpIsAsWideAsTheTerminal(int width) {
		CommandLine line = CommandRegistry.line().setUsageHelpWidth(width);
		List<String> lines = List.of(line, line.getSubcommands().get("check"))
			.stream()
			.flatMap((command) -> command.getUsageMessage().lines())
			.toList();
		assertThat(lines).allMatch((each) -> each.length() < width).anyMatch((each) -> each.length() > width - 5);
	}

	@Test
	void exampleKeepsItsCommentWhereTheTerminalIsNarrow() {
		CommandLine line = CommandRegistry.line().setUsageHelpWidth(80);
		assertThat(line.getSubcommands().get("check"))
			.extracting(CommandLine::getUsageMessage, InstanceOfAssertFactories.STRING)
			.contains("""
					  migrate check --files              the files alone: for a build without a
					                                       database
					""");
	}

	@ParameterizedTest
	@CsvSource({ "upgrad, Did you mean 'upgrade'?", "downgrad, Did you mean 'downgrade'?",
			"stat, Did you mean 'status' or 'stamp'?", "creat, Did you mean 'create'?",
			"ensur, Did you mean 'ensure-version'?", "x, ''" })
	void typoIsNotAnsweredWithAnotherName(String typed, String answer) {
		String suffix = answer.isEmpty() ? "" : " " + answer;
		assertThat(run(typed)).startsWith("Error: There is no command '" + typed + "'." + suffix + "\n");
	}

	private static String run(String... words) {
		StringWriter printed = new StringWriter();
		PrintWriter writer = new PrintWriter(printed, true);
		CommandLineRun.of(words, new Channels(writer, writer, null)).withoutApplication();
		return printed.toString();
	}

}
