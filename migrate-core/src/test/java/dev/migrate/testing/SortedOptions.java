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

	private static final Pattern OPTIONS = Pattern.compile(" WITH \\(([^()]*=[^()]*)\\)");

	private SortedOptions() {
	}

	static String of(String text) {
		return OPTIONS.matcher(text)
			.replaceAll((match) -> Matcher.quoteReplacement(" WITH (" + sorted(match.group(1)) + ")"));
	}

	private static String sorted(String options) {
		return Arrays.stream(options.split(", ")).sorted().collect(Collectors.joining(", "));
	}

}
