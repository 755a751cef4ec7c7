package dev.migrate.spring.command.line;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** All commands, for tests that hold for each of them. */
public final class CommandRegistry {

	private CommandRegistry() {
	}

	/**
	 * Creates the parser.
	 * @return the word {@code migrate}
	 */
	public static CommandLine line() {
		return new MigrateCommand().commandLine();
	}

	/**
	 * The commands in the order of the help.
	 * @return the commands, each once even if it has other names
	 */
	public static List<CommandSpec> commands() {
		return line().getSubcommands().values().stream().distinct().map(CommandLine::getCommandSpec).toList();
	}

	/**
	 * The commands of each heading of the help.
	 * @return headings and commands, in the order of the help
	 */
	public static Map<String, List<CommandSpec>> groups() {
		Map<String, List<CommandSpec>> groups = new LinkedHashMap<>();
		((CommandHelp) line().getHelp()).headings()
			.forEach((title, commands) -> groups.put(title,
					commands().stream().filter((command) -> commands.contains(command.name())).toList()));
		return groups;
	}

}
