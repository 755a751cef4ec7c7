package dev.migrate.spring.command.write;

import java.util.List;

import dev.migrate.spring.command.CommandGroup;

/** The commands that write revision files. */
public final class WriteCommands {

	private WriteCommands() {
	}

	/**
	 * Creates the commands.
	 * @return the group
	 */
	public static CommandGroup group() {
		return new CommandGroup("Write",
				List.of(new MakeMigrationsCommand(), new RevisionCommand(), new MergeCommand(), new EditCommand()));
	}

}
