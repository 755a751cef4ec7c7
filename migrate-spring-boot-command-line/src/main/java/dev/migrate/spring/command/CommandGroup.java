package dev.migrate.spring.command;

import java.util.List;

/**
 * Commands that serve one purpose.
 *
 * @param title the heading in the help
 * @param commands the names of the commands, in the order of the help
 */
record CommandGroup(String title, List<String> commands) {

	/** The commands that a day needs come first; the others stand by purpose. */
	static final List<CommandGroup> ALL = List.of(
			new CommandGroup("Every day", List.of("status", "makemigrations", "revision", "upgrade", "downgrade")),
			new CommandGroup("Look",
					List.of("plan", "current", "history", "heads", "branches", "show", "log", "showmigrations")),
			new CommandGroup("Run", List.of("stamp", "ensure-version")),
			new CommandGroup("Write", List.of("merge", "edit")), new CommandGroup("Compare", List.of("check")),
			new CommandGroup("Rescue", List.of("doctor", "resolve")),
			new CommandGroup("Set up", List.of("init", "list-templates", "completion")));

}
