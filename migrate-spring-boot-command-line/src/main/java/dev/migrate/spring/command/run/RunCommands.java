package dev.migrate.spring.command.run;

import java.util.List;

import dev.migrate.spring.command.CommandGroup;

/** The commands that change the database, or write a script that changes it. */
public final class RunCommands {

	private RunCommands() {
	}

	/**
	 * Creates the commands.
	 * @return the group
	 */
	public static CommandGroup group() {
		return new CommandGroup("Run",
				List.of(new UpgradeCommand(), new DowngradeCommand(), new StampCommand(), new EnsureVersionCommand()));
	}

}
