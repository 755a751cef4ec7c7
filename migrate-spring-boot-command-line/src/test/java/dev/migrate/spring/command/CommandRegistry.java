package dev.migrate.spring.command;

import java.util.List;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** All commands, for what must hold for each of them. */
public final class CommandRegistry {

	private CommandRegistry() {
	}

	/**
	 * The parser, new and unused.
	 * @return the word {@code migrate}
	 */
	public static CommandLine line() {
		return new MigrateCommand().commandLine();
	}

	/**
	 * The commands in the order of the help.
	 * @return each once, also if it has other names
	 */
	public static List<CommandSpec> commands() {
		return line().getSubcommands().values().stream().distinct().map(CommandLine::getCommandSpec).toList();
	}

}
