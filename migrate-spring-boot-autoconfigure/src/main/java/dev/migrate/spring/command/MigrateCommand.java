package dev.migrate.spring.command;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ScopeType;

/** The word after which the command line begins. */
@Command(name = "migrate", description = "Moves the database of the application along its revisions.",
		mixinStandardHelpOptions = true, scope = ScopeType.INHERIT, versionProvider = ProductVersion.class,
		synopsisSubcommandLabel = "COMMAND", sortOptions = false, usageHelpAutoWidth = false, usageHelpWidth = 100,
		subcommands = { UpgradeCommand.class, CurrentCommand.class, HeadsCommand.class })
final class MigrateCommand {

	@Mixin
	CommonOptions options = new CommonOptions();

	CommandLine commandLine() {
		return new CommandLine(this).setCaseInsensitiveEnumValuesAllowed(true)
			.setAbbreviatedOptionsAllowed(false)
			.registerConverter(dev.migrate.revision.Target.class, dev.migrate.revision.Target::parse);
	}

}
