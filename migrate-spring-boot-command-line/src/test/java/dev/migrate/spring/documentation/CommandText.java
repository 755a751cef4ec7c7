package dev.migrate.spring.documentation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import picocli.CommandLine.Model.OptionSpec;

/** The texts of the help as Markdown. */
final class CommandText {

	private static final Pattern CAPITAL = Pattern.compile("(?<=[a-z])(?=[A-Z])");

	private CommandText() {
	}

	static String paragraphs(String... description) {
		return Arrays.stream(description).map(CommandText::line).collect(Collectors.joining("\n\n"));
	}

	static String line(String... description) {
		return String.format(String.join("%n", description)).replaceAll("\\s+", " ").replace("|", "\\|").strip();
	}

	/** All names of an option, the short ones first, and its parameter. */
	static String names(OptionSpec option) {
		String names = Arrays.stream(option.names())
			.sorted(Comparator.comparing(String::length))
			.collect(Collectors.joining(", "));
		return (option.arity().max() > 0) ? names + " " + option.paramLabel() : names;
	}

	/** The words in the name of a class, without the word report. */
	static String words(String name) {
		return CAPITAL.matcher(name.replaceFirst("Report$", "")).replaceAll(" ").toLowerCase(Locale.ROOT);
	}

}
