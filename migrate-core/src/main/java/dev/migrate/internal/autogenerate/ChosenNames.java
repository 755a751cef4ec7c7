package dev.migrate.internal.autogenerate;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The names of constraints and indexes that a mapping mentions. PostgreSQL chooses those
 * that its SQL leaves out, and Hibernate generates those that are a prefix and a hash:
 * <a href=
 * "https://docs.hibernate.org/orm/7.0/javadocs/org/hibernate/boot/model/naming/NamingHelper.html">NamingHelper</a>.
 */
final class ChosenNames {

	/** PostgreSQL cuts off further bytes. */
	private static final int LIMIT = 63;

	private static final Pattern NAMED = Pattern.compile(
			"(?i)\\b(?:CONSTRAINT|INDEX(?:\\s+IF\\s+NOT\\s+EXISTS)?)\\s+(\"(?:[^\"]|\"\")+\"|[\\p{L}_][\\p{L}\\p{N}_$]*)");

	private static final Pattern GENERATED = Pattern.compile("(?i)(fk|uk|idx)[0-9a-z]{20,28}");

	private ChosenNames() {
	}

	static Set<String> in(List<String> statements) {
		return statements.stream()
			.flatMap((statement) -> NAMED.matcher(statement).results())
			.map(ChosenNames::name)
			.filter((name) -> !GENERATED.matcher(name).matches())
			.collect(Collectors.toSet());
	}

	private static String name(MatchResult match) {
		String name = match.group(1);
		return clipped(name.startsWith("\"") ? name.substring(1, name.length() - 1).replace("\"\"", "\"")
				: name.toLowerCase(Locale.ROOT));
	}

	private static String clipped(String name) {
		int length = name.length();
		while (name.substring(0, length).getBytes(StandardCharsets.UTF_8).length > LIMIT) {
			length = name.offsetByCodePoints(length, -1);
		}
		return name.substring(0, length);
	}

}
