package dev.migrate.spring.command.look;

import java.util.List;

import dev.migrate.spring.command.CommandGroup;

/** The commands that show revisions and the state of the database, and change nothing. */
public final class LookCommands {

	private LookCommands() {
	}

	/**
	 * Creates the commands.
	 * @return the group
	 */
	public static CommandGroup group() {
		return new CommandGroup("Look",
				List.of(new StatusCommand(), new PlanCommand(), new CurrentCommand(), new HistoryCommand(),
						new HeadsCommand(), new BranchesCommand(), new ShowCommand(), new LogCommand(),
						new ShowMigrationsCommand()));
	}

}
