package dev.migrate.spring.command.line;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.migrate.error.MigrateException;
import dev.migrate.error.Suggestions;
import dev.migrate.spring.command.run.Way;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The message about words that make no sense. */
final class Misunderstanding {

	/**
	 * Text of picocli before the reason. It is left out: the reason names the typed word.
	 */
	private static final Pattern POSITION = Pattern
		.compile("^Invalid value for positional parameter at index \\S+ \\([^)]*\\)(\\[\\d+])?: ");

	/** Words that picocli repeats. */
	private static final Pattern REPEATED = Pattern.compile("^Error: |(?<=option )option ");

	/** Names of constants, which are typed in lower case. */
	private static final Pattern CHOICES = Pattern.compile("one of \\[([A-Z_, ]+)] \\(case-insensitive\\)");

	/** An option, and no steps such as -1, beside which options look like targets. */
	private static final Pattern OPTION = Pattern.compile("--?[A-Za-z]");

	/** The number of examples that an error shows. */
	private static final int EXAMPLES = 3;

	private Misunderstanding() {
	}

	static String of(ParameterException error) {
		return (error instanceof UnmatchedArgumentException unmatched) ? unmatched(unmatched)
				: value(String.valueOf(error.getMessage()));
	}

	/**
	 * The next thing to type.
	 * @param error the error of the parser
	 * @return for a missing value an example of the command, or the meaning of the option
	 * that lacks it; and the words for its help
	 */
	static String remedy(ParameterException error) {
		CommandSpec spec = error.getCommandLine().getCommandSpec();
		String help = "Try '" + spec.qualifiedName() + " --help'.";
		return (error instanceof MissingParameterException missing) ? remedy(missing, spec) + help : help;
	}

	private static String remedy(MissingParameterException error, CommandSpec spec) {
		List<ArgSpec> missing = error.getMissing();
		if (missing.size() == 1 && missing.get(0) instanceof OptionSpec option && option.group() == null) {
			return String.join(" ", option.description()) + "\n";
		}
		List<String> examples = CommandHelp.examples(spec).stream().limit(EXAMPLES).toList();
		return "Type, for example:\n" + String.join("\n", examples) + "\n";
	}

	private static String value(String message) {
		return CHOICES.matcher(REPEATED.matcher(POSITION.matcher(message).replaceFirst("")).replaceAll(""))
			.replaceAll((choices) -> "one of " + choices.group(1).toLowerCase(Locale.ROOT));
	}

	// Only the first word is named: a word after an unknown option may be its value.
	private static String unmatched(UnmatchedArgumentException error) {
		String word = "'" + error.getUnmatched().get(0) + "'";
		boolean grouping = !error.getCommandLine().getSubcommands().isEmpty();
		if (error.isUnknownOption() || OPTION.matcher(error.getUnmatched().get(0)).lookingAt()) {
			return "Unknown option: " + word + meant(error);
		}
		return grouping ? "There is no command " + word + "." + didYouMean(error)
				: unreadable(error).orElse("One word too many: " + word);
	}

	// Where several targets are allowed, picocli stops at the first that it cannot read.
	private static Optional<String> unreadable(UnmatchedArgumentException error) {
		boolean severalTargets = error.getCommandLine()
			.getCommandSpec()
			.positionalParameters()
			.stream()
			.anyMatch((parameter) -> parameter.arity().isVariable());
		try {
			Way.parse(error.getUnmatched().get(0));
			return Optional.empty();
		}
		catch (MigrateException ex) {
			return severalTargets ? Optional.of(ex.problem() + " " + ex.action()) : Optional.empty();
		}
	}

	// Some tools write a long option with one dash.
	private static String meant(UnmatchedArgumentException error) {
		String typed = error.getUnmatched().get(0).split("=", 2)[0];
		String longName = "-" + typed;
		if (error.getCommandLine().getCommandSpec().findOption(longName) != null) {
			return ". Did you mean " + longName + "?";
		}
		return ForeignWords.option(error.getUnmatched().get(0))
			.map((hint) -> ". " + hint)
			.orElseGet(() -> didYouMean(error.getSuggestions()));
	}

	// The word of another tool comes first, since a similar name may mean something else.
	// An alias is suggested only if no command has a similar name.
	private static String didYouMean(UnmatchedArgumentException error) {
		String typed = error.getUnmatched().get(0);
		Optional<String> foreign = ForeignWords.command(typed);
		if (foreign.isPresent()) {
			return " " + foreign.get();
		}
		Map<String, CommandLine> commands = error.getCommandLine().getSubcommands();
		Set<String> names = commands.values().stream().map(CommandLine::getCommandName).collect(Collectors.toSet());
		String meant = Suggestions.didYouMean(typed, names);
		return meant.isEmpty() ? Suggestions.didYouMean(typed, commands.keySet()) : meant;
	}

	private static String didYouMean(List<String> suggestions) {
		return suggestions.isEmpty() ? "" : ". Did you mean " + String.join(" or ", suggestions) + "?";
	}

}
