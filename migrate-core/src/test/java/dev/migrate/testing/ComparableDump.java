package dev.migrate.testing;

import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The common part of all dumps of the same definition. A column that is added later is
 * the last one of its table. So the order of a table's lines does not count, nor that of
 * the paragraphs, some of which are about columns, nor that of the columns of statistics,
 * which follows the table, nor that of storage parameters. The name that the server gave
 * to a {@code NOT NULL} in PostgreSQL 18 does not count either: it keeps the name that
 * the column had when it was made.
 */
final class ComparableDump {

	private static final Pattern PARAGRAPH = Pattern.compile("\n{2,}");

	private static final Pattern TABLE = Pattern.compile("CREATE (UNLOGGED )?TABLE .*", Pattern.DOTALL);

	private static final Pattern NOT_NULL = Pattern
		.compile(" CONSTRAINT (\"([^\"]|\"\")*_not_null\\d*\"|[^ \"]+_not_null\\d*) NOT NULL");

	private static final String NAME = "(?:\"(?:[^\"]|\"\")*\"|[^ \".,();]+)";

	/** The kinds are in parentheses, and so is each expression after the columns. */
	private static final Pattern STATISTICS = Pattern
		.compile("(CREATE STATISTICS (?:%1$s\\.)?%1$s (?:\\([^)]*\\) )?ON )(%1$s(?:, %1$s)*)".formatted(NAME));

	private ComparableDump() {
	}

	static String of(String dump) {
		return PARAGRAPH.splitAsStream(SortedOptions.of(dump.strip()))
			.map(ComparableDump::statistics)
			.map((paragraph) -> TABLE.matcher(paragraph).matches() ? table(paragraph) : paragraph)
			.sorted()
			.collect(Collectors.joining("\n\n"));
	}

	private static String statistics(String paragraph) {
		Matcher matcher = STATISTICS.matcher(paragraph);
		return matcher.lookingAt() ? matcher.group(1)
				+ Pattern.compile(NAME).matcher(matcher.group(2)).results().map(MatchResult::group).sorted().toList()
				+ paragraph.substring(matcher.end()) : paragraph;
	}

	private static String table(String paragraph) {
		String unnamed = NOT_NULL.matcher(paragraph).replaceAll(" NOT NULL");
		return Arrays.stream(unnamed.split(",?\n")).sorted().collect(Collectors.joining("\n"));
	}

}
