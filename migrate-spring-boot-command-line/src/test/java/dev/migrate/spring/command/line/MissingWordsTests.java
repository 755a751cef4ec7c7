package dev.migrate.spring.command.line;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.Stream;

import dev.migrate.spring.command.ExitCode;
import dev.migrate.spring.command.output.Channels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

import static org.assertj.core.api.Assertions.assertThat;

/** A command without a word that it needs. */
class MissingWordsTests {

	static Stream<String> commandsThatNeedAWord() {
		return CommandRegistry.commands()
			.stream()
			.filter((command) -> command.args().stream().anyMatch((argument) -> argument.required()))
			.map(CommandSpec::name);
	}

	@ParameterizedTest
	@MethodSource("commandsThatNeedAWord")
	void commandWithoutItsWordShowsExamples(String command) {
		assertThat(refused(command)).startsWith("Error: Missing required ")
			.containsPattern("\nType, for example:\n  .*migrate " + command + " ")
			.endsWith("\nTry 'migrate " + command + " --help'.\n");
	}

	static Stream<Arguments> optionsWithAValue() {
		return CommandRegistry.commands()
			.stream()
			.flatMap((command) -> command.options()
				.stream()
				.filter((option) -> option.arity().min() > 0
						&& (!option.inherited() || command.name().equals("status")))
				.map((option) -> Arguments.of(command.name(), option.longestName(), option)));
	}

	@ParameterizedTest
	@MethodSource("optionsWithAValue")
	void optionWithoutItsValueSaysWhatItMeans(String command, String name, OptionSpec option) {
		assertThat(refused(command, name)).contains(name)
			.contains("\n" + String.join(" ", option.description()).formatted() + "\n");
	}

	@Test
	void downgradeShowsTheThreeFormsOfItsTarget() {
		assertThat(refused("downgrade")).contains("\n  migrate downgrade -1 ", "\n  migrate downgrade dcd397241ba3 ",
				"\n  migrate downgrade base ");
	}

	private static String refused(String... words) {
		StringWriter err = new StringWriter();
		CommandLineRun run = CommandLineRun.of(words,
				new Channels(new PrintWriter(new StringWriter()), new PrintWriter(err, true), null));
		assertThat(run.withoutApplication()).contains(ExitCode.USAGE);
		return err.toString();
	}

}
