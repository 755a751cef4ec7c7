package dev.migrate.spring.documentation;

import java.util.List;
import java.util.stream.Collectors;

import dev.migrate.spring.command.line.CommandRegistry;
import picocli.CommandLine.Model.CommandSpec;

/** The page that lists the commands, and describes what they share. */
final class CommandIndex {

	private CommandIndex() {
	}

	static String markdown() {
		return """
				# Commands

				`java -jar app.jar migrate COMMAND` runs one command with the configuration and the database of the application, and starts nothing else of it.
				See [how to start it](../command-line.md), [targets](../targets.md) and [errors](../errors.md).

				%s
				## Options of every command

				| option | meaning |
				|---|---|
				%s

				## Exit codes

				| code | meaning |
				|---|---|
				| 0 | done, or there was nothing to do |
				| 1 | failed; the error says why |
				| 2 | an error of usage; nothing has been started |
				| 3 | done, and there are differences or findings |

				## JSON

				With `--format json` the result is one JSON object on standard output.
				The same field means the same in every command.
				Identifiers are strings, times are in ISO 8601, and a field without a value is missing.
				An error is a JSON object on standard error:

				| field | meaning |
				|---|---|
				| `error` | the type of the error, as in [the list of errors](../errors.md) |
				| `problem` | what failed, where and why |
				| `databaseState` | what the database holds now |
				| `action` | what to do next |
				"""
			.formatted(groups(), options());
	}

	private static String groups() {
		StringBuilder text = new StringBuilder();
		CommandRegistry.groups()
			.forEach((title, commands) -> text
				.append("## %s\n\n| command | what it does |\n|---|---|\n%s\n\n".formatted(title, rows(commands))));
		return text.toString();
	}

	private static String rows(List<CommandSpec> commands) {
		return commands.stream()
			.filter((command) -> !command.usageMessage().hidden())
			.map((command) -> "| [`%s`](%s.md)%s | %s |".formatted(command.name(), command.name(), aliases(command),
					CommandText.line(command.usageMessage().description()[0])))
			.collect(Collectors.joining("\n"));
	}

	private static String aliases(CommandSpec command) {
		return List.of(command.aliases()).stream().map((alias) -> ", `" + alias + "`").collect(Collectors.joining());
	}

	private static String options() {
		return CommandRegistry.line()
			.getCommandSpec()
			.options()
			.stream()
			.map((option) -> "| `%s` | %s |".formatted(CommandText.names(option),
					CommandText.line(option.description())))
			.collect(Collectors.joining("\n"));
	}

}
