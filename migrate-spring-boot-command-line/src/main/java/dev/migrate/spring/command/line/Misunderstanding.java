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

	private Misunderstanding() {
	}

	static String of(ParameterException error) {
		return (error instanceof UnmatchedArgumentException unmatched) ? unmatched(unmatched)
				: value(String.valueOf(error.getMessage()));
	}

	private static String value(String message) {
		return CHOICES.matcher(REPEATED.matcher(POSITION.matcher(message).replaceFirst("")).replaceAll(""))
			.replaceAll((choices) -> "one of " + choices.group(1).toLowerCase(Locale.ROOT));
	}

	// Only the first word is named: a word after an unknown option may be its value.
	private static String unmatched(UnmatchedArgumentException error) {
		String word = "'" + error.getUnmatched().get(0) + "'";
		boolean grouping = !error.getCommandLine().getSubcommands().isEmpty();
		if (error.isUnknownOption()) {
			return "Unknown option: " + word + didYouMean(error.getSuggestions());
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

	// An alias is suggested only if no command has a similar name.
	private static String didYouMean(UnmatchedArgumentException error) {
		String typed = error.getUnmatched().get(0);
		Map<String, CommandLine> commands = error.getCommandLine().getSubcommands();
		Set<String> names = commands.values().stream().map(CommandLine::getCommandName).collect(Collectors.toSet());
		String meant = Suggestions.didYouMean(typed, names);
		return meant.isEmpty() ? Suggestions.didYouMean(typed, commands.keySet()) : meant;
	}

	private static String didYouMean(List<String> suggestions) {
		return suggestions.isEmpty() ? "" : ". Did you mean " + String.join(" or ", suggestions) + "?";
	}

}
