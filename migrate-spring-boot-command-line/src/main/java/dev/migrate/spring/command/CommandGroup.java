package dev.migrate.spring.command;

import java.util.List;

/**
 * Commands that serve one purpose, under one heading of the help.
 *
 * @param title the heading in the help
 * @param commands the commands, each annotated for the parser, in the order of the help
 */
public record CommandGroup(String title, List<Object> commands) {

	public CommandGroup {
		commands = List.copyOf(commands);
	}

}
