package dev.migrate.testing;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Storage parameters in an order of their own: PostgreSQL keeps the order in which
 * statements have set them, which means nothing.
 */
final class SortedOptions {

	private static final Pattern DUMPED = Pattern.compile("(?<=\\bWITH \\()[^()]*=[^()]*(?=\\))");

	private static final Pattern CATALOGUED = Pattern.compile("(?<= options \\{)[^{}]+(?=})");

	private SortedOptions() {
	}

	static String of(String text) {
		return sorted(CATALOGUED, ",", sorted(DUMPED, ", ", text));
	}

	private static String sorted(Pattern options, String separator, String text) {
		return options.matcher(text)
			.replaceAll((match) -> Matcher.quoteReplacement(
					Arrays.stream(match.group().split(separator)).sorted().collect(Collectors.joining(separator))));
	}

}
