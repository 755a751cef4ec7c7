package dev.migrate.spring.command.rescue;

import java.util.List;

import dev.migrate.spring.command.CommandGroup;

/** The commands that help when something is wrong. */
public final class RescueCommands {

	private RescueCommands() {
	}

	/**
	 * Creates the commands.
	 * @return the group
	 */
	public static CommandGroup group() {
		return new CommandGroup("Rescue", List.of(new DoctorCommand(), new ResolveCommand()));
	}

}
