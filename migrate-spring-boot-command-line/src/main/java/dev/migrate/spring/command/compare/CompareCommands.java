package dev.migrate.spring.command.compare;

import java.util.List;

import dev.migrate.spring.command.CommandGroup;

/** The commands that compare a schema with the wanted one. */
public final class CompareCommands {

	private CompareCommands() {
	}

	/**
	 * Creates the commands.
	 * @return the group
	 */
	public static CommandGroup group() {
		return new CommandGroup("Compare", List.of(new CheckCommand()));
	}

}
