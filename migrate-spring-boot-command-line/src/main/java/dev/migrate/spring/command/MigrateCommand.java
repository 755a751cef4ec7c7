package dev.migrate.spring.command;

import java.util.function.Function;

import dev.migrate.error.MigrateException;
import dev.migrate.revision.Target;
import dev.migrate.revision.TargetRange;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;

/** The word after which the command line begins. */
@Command(name = "migrate", description = "Moves the database of the application along its revisions.",
		mixinStandardHelpOptions = true, scope = ScopeType.INHERIT, versionProvider = ProductVersion.class,
		footer = { "%nExamples:",
				"  migrate status                             where the database is, and what is pending",
				"  migrate upgrade                            apply what is pending",
				"  migrate revision -m \"Add user email\"      write the next revision",
				"  migrate downgrade -1                       take the last one back",
				"  migrate upgrade --help                     everything about one command" },
		synopsisSubcommandLabel = "COMMAND [OPTION]...", sortOptions = false, usageHelpWidth = 100,
		subcommands = { StatusCommand.class, MakeMigrationsCommand.class, RevisionCommand.class, UpgradeCommand.class,
				DowngradeCommand.class, PlanCommand.class, CurrentCommand.class, HistoryCommand.class,
				HeadsCommand.class, BranchesCommand.class, ShowCommand.class, LogCommand.class,
				ShowMigrationsCommand.class, StampCommand.class, EnsureVersionCommand.class, MergeCommand.class,
				EditCommand.class, CheckCommand.class, DoctorCommand.class, ResolveCommand.class, InitCommand.class,
				ListTemplatesCommand.class, CompletionCommand.class })
final class MigrateCommand {

	@Mixin
	CommonOptions options = new CommonOptions();

	// What a person typed wrong is told in the words of the target grammar.
	private static <T> ITypeConverter<T> saying(Function<String, T> parser) {
		return (text) -> {
			try {
				return parser.apply(text);
			}
			catch (MigrateException ex) {
				throw new TypeConversionException(ex.problem() + " " + ex.action());
			}
		};
	}

	CommandLine commandLine() {
		CommandLine line = new CommandLine(this).setCaseInsensitiveEnumValuesAllowed(true)
			.setAbbreviatedOptionsAllowed(false)
			.registerConverter(Target.class, saying(Target::parse))
			.registerConverter(TargetRange.class, saying(TargetRange::parse))
			.registerConverter(Way.class, saying(Way::parse))
			.registerConverter(Selection.class, saying(Selection::parse))
			.registerConverter(Limit.class, Limit::parse);
		CommandHelp.arrange(line);
		return line;
	}

}
