package dev.migrate.spring.documentation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import dev.migrate.spring.command.line.CommandRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

/** The pages of the commands have the texts of the help. */
class CommandDocumentationTests {

	private static final CommandClasses CLASSES = new CommandClasses();

	static Stream<String> commands() {
		return CommandRegistry.commands().stream().map(CommandSpec::name);
	}

	static Stream<Example> examples() {
		return CommandRegistry.commands()
			.stream()
			.flatMap((command) -> Example.of(command).stream())
			.filter(Example::isCommand);
	}

	@ParameterizedTest
	@MethodSource("commands")
	void pageIsThatOfTheHelp(String command) throws IOException {
		CommandSpec spec = CommandRegistry.line().getSubcommands().get(command).getCommandSpec();
		GeneratedDocument.of("commands/" + command + ".md").is(new CommandPage(spec, CLASSES).markdown());
	}

	@Test
	void indexIsThatOfTheHelp() throws IOException {
		GeneratedDocument.of("commands/README.md").is(CommandIndex.markdown());
	}

	@Test
	void thereIsNoPageOfACommandThatIsNot() throws IOException {
		List<String> expected = Stream.concat(commands(), Stream.of("README")).map((name) -> name + ".md").toList();
		try (Stream<Path> files = Files.list(GeneratedDocument.DOCS.resolve("commands"))) {
			assertThat(files.map((file) -> file.getFileName().toString())).hasSameElementsAs(expected);
		}
	}

	@Test
	void everyFieldOfTheJsonHasAMeaning() {
		FieldMeanings meanings = FieldMeanings.load();
		assertThat(CommandRegistry.commands()
			.stream()
			.flatMap((command) -> CLASSES.reports(command).stream())
			.flatMap((report) -> JsonFields.of(report).stream())
			.filter((field) -> meanings.of(field).isEmpty())
			.map(JsonField::path)
			.distinct()).as("fields that are not in json-fields.properties").isEmpty();
	}

	@ParameterizedTest
	@MethodSource("commands")
	void everyCommandTeachesByExample(String command) {
		CommandSpec spec = CommandRegistry.line().getSubcommands().get(command).getCommandSpec();
		assertThat(Example.of(spec)).isNotEmpty();
	}

	@ParameterizedTest
	@MethodSource("examples")
	void everyExampleIsUnderstood(Example example) {
		CommandLine line = CommandRegistry.line();
		assertThatNoException().isThrownBy(() -> line.parseArgs(example.words().toArray(String[]::new)));
	}

}
