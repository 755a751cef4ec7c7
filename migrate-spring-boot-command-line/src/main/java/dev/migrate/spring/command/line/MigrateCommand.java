package dev.migrate.spring.command.line;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import dev.migrate.error.MigrateException;
import dev.migrate.revision.Target;
import dev.migrate.revision.TargetRange;
import dev.migrate.spring.command.CommandGroup;
import dev.migrate.spring.command.ProductVersion;
import dev.migrate.spring.command.compare.CompareCommands;
import dev.migrate.spring.command.look.Limit;
import dev.migrate.spring.command.look.LookCommands;
import dev.migrate.spring.command.look.RevisionSelection;
import dev.migrate.spring.command.project.ProjectCommands;
import dev.migrate.spring.command.rescue.RescueCommands;
import dev.migrate.spring.command.run.RunCommands;
import dev.migrate.spring.command.run.Way;
import dev.migrate.spring.command.write.WriteCommands;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;

/** The word {@code migrate}, with which every command begins. */
@Command(name = "migrate", description = "Moves the database of the application along its revisions.",
		mixinStandardHelpOptions = true, scope = ScopeType.INHERIT, versionProvider = ProductVersion.class,
		footer = { "%nExamples:",
				"  migrate status                             where the database is, and what is pending",
				"  migrate upgrade                            apply what is pending",
				"  migrate revision -m \"Add user email\"      write the next revision",
				"  migrate downgrade -1                       take the last one back",
				"  migrate upgrade --help                     everything about one command" },
		synopsisSubcommandLabel = "COMMAND [OPTION]...", sortOptions = false, usageHelpWidth = 100)
final class MigrateCommand {

	/** The commands for every day, from several groups. */
	private static final List<String> EVERY_DAY = List.of("status", "makemigrations", "revision", "upgrade",
			"downgrade");

	@Mixin
	CommonOptions options = new CommonOptions();

	// An error in a target is reported with the message of the target parser.
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

	// The subcommands come first: settings of the line apply only to those that it has.
	CommandLine commandLine() {
		CommandLine line = new CommandLine(this);
		CommandHelp.arrange(line, add(line));
		return line.setCaseInsensitiveEnumValuesAllowed(true)
			.setAbbreviatedOptionsAllowed(false)
			.registerConverter(Target.class, saying(Target::parse))
			.registerConverter(TargetRange.class, saying(TargetRange::parse))
			.registerConverter(Way.class, saying(Way::parse))
			.registerConverter(RevisionSelection.class, saying(RevisionSelection::parse))
			.registerConverter(Limit.class, Limit::parse);
	}

	// Adds the commands, and returns the headings of the help with the commands of each.
	private static Map<String, List<String>> add(CommandLine line) {
		Map<String, CommandLine> commands = new LinkedHashMap<>();
		Map<String, List<String>> headings = new LinkedHashMap<>(Map.of("Every day", EVERY_DAY));
		for (CommandGroup group : groups()) {
			List<CommandLine> lines = group.commands().stream().map(CommandLine::new).toList();
			lines.forEach((command) -> commands.put(command.getCommandName(), command));
			headings.put(group.title(),
					lines.stream()
						.map(CommandLine::getCommandName)
						.filter((name) -> !EVERY_DAY.contains(name))
						.toList());
		}
		headings.values().stream().flatMap(List::stream).forEach((name) -> line.addSubcommand(commands.get(name)));
		return headings;
	}

	private static List<CommandGroup> groups() {
		return List.of(LookCommands.group(), RunCommands.group(), WriteCommands.group(), CompareCommands.group(),
				RescueCommands.group(), ProjectCommands.group());
	}

}
