package dev.migrate.spring.command;

import dev.migrate.revision.Target;
import dev.migrate.revision.TargetRange;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ScopeType;

/** The word after which the command line begins. */
@Command(name = "migrate", description = "Moves the database of the application along its revisions.",
		mixinStandardHelpOptions = true, scope = ScopeType.INHERIT, versionProvider = ProductVersion.class,
		synopsisSubcommandLabel = "COMMAND", sortOptions = false, usageHelpAutoWidth = false, usageHelpWidth = 100,
		subcommands = { UpgradeCommand.class, CurrentCommand.class, HistoryCommand.class, HeadsCommand.class,
				BranchesCommand.class, ShowCommand.class, EditCommand.class, RevisionCommand.class, MergeCommand.class,
				ShowMigrationsCommand.class, InitCommand.class, ListTemplatesCommand.class, CompletionCommand.class })
final class MigrateCommand {

	@Mixin
	CommonOptions options = new CommonOptions();

	CommandLine commandLine() {
		return new CommandLine(this).setCaseInsensitiveEnumValuesAllowed(true)
			.setAbbreviatedOptionsAllowed(false)
			.registerConverter(Target.class, Target::parse)
			.registerConverter(TargetRange.class, TargetRange::parse);
	}

}
