package dev.migrate.spring.command.compare;

import java.util.List;

import dev.migrate.spring.command.CommandGroup;

/** The commands that compare what is with what is wanted. */
public final class CompareCommands {

	private CompareCommands() {
	}

	/**
	 * The commands, new and unused.
	 * @return the group
	 */
	public static CommandGroup group() {
		return new CommandGroup("Compare", List.of(new CheckCommand()));
	}

}
