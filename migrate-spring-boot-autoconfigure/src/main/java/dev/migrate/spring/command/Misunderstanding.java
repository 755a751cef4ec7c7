package dev.migrate.spring.command;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is said of words that make no sense. */
final class Misunderstanding {

	/** What picocli says before the reason. The reason names what was typed. */
	private static final Pattern POSITION = Pattern
		.compile("^Invalid value for positional parameter at index \\S+ \\([^)]*\\)(\\[\\d+])?: ");

	/** The names of constants, which nobody types. */
	private static final Pattern CHOICES = Pattern.compile("one of \\[([A-Z_, ]+)] \\(case-insensitive\\)");

	private Misunderstanding() {
	}

	static String of(ParameterException error) {
		return (error instanceof UnmatchedArgumentException unmatched) ? unmatched(unmatched)
				: value(String.valueOf(error.getMessage()));
	}

	private static String value(String message) {
		return CHOICES.matcher(POSITION.matcher(message).replaceFirst(""))
			.replaceAll((choices) -> "one of " + choices.group(1).toLowerCase(Locale.ROOT));
	}

	// What comes after an unknown option may be its value.
	private static String unmatched(UnmatchedArgumentException error) {
		String word = "'" + error.getUnmatched().get(0) + "'";
		boolean grouping = !error.getCommandLine().getSubcommands().isEmpty();
		if (error.isUnknownOption()) {
			return "Unknown option: " + word + didYouMean(error.getSuggestions());
		}
		return grouping ? "There is no command " + word + didYouMean(commands(error)) : "One word too many: " + word;
	}

	private static List<String> commands(UnmatchedArgumentException error) {
		String group = error.getCommandLine().getCommandSpec().qualifiedName();
		return error.getSuggestions().stream().map((command) -> group + " " + command).toList();
	}

	private static String didYouMean(List<String> suggestions) {
		return suggestions.isEmpty() ? "" : ". Did you mean " + String.join(" or ", suggestions) + "?";
	}

}
