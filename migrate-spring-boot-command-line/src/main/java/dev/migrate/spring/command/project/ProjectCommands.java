package dev.migrate.spring.command.project;

import java.util.List;

import dev.migrate.spring.command.CommandGroup;

/** The commands that set up a project and a shell. */
public final class ProjectCommands {

	private ProjectCommands() {
	}

	/**
	 * Creates the commands.
	 * @return the group
	 */
	public static CommandGroup group() {
		return new CommandGroup("Set up",
				List.of(new InitCommand(), new ListTemplatesCommand(), new CompletionCommand()));
	}

}
