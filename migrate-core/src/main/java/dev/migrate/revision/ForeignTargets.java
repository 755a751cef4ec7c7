package dev.migrate.revision;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.migrate.revision.Target.Symbol;

/**
 * The words of other tools for a target (Flyway, Liquibase, Django, Rails, Prisma, git
 * and their kin), each with the word for it here. A revision or a branch of such a name
 * goes first.
 */
final class ForeignTargets {

	/** On the right the word for any action or, behind a comma, for a downgrade. */
	private static final Map<String, String> WORDS = table("""
			latest newest tip top max end -> heads
			all everything -> heads, base
			last -> heads, -1
			first oldest -> +1, base
			zero 0 none null nothing empty initial init start begin beginning root -> base
			previous prev before back parent -> -1
			next -> +1
			now present applied installed here . -> current
			""");

	/** The names of git for what comes before the commit that is checked out. */
	private static final Pattern GIT = Pattern.compile("HEAD(?:\\^|~(\\d*))");

	private ForeignTargets() {
	}

	private static Map<String, String> table(String text) {
		Map<String, String> table = new HashMap<>();
		for (String line : text.lines().toList()) {
			String[] sides = line.split(" -> ", 2);
			Arrays.stream(sides[0].split(" ", -1)).forEach((word) -> table.put(word, sides[1]));
		}
		return Map.copyOf(table);
	}

	static Map<String, String> words() {
		return WORDS;
	}

	// A sentence without its full stop, behind the one before; empty for other words.
	static String hint(String text, String doing) {
		return word(text, doing).map((word) -> ". The word here is '" + word + "'").orElse("");
	}

	private static Optional<String> word(String text, String doing) {
		Optional<String> symbol = Arrays.stream(Symbol.values())
			.map(Symbol::toString)
			.filter((word) -> word.equalsIgnoreCase(text))
			.findFirst();
		return symbol.isPresent() ? symbol.filter((word) -> !word.equals(text))
				: git(text).or(() -> foreign(text, doing));
	}

	private static Optional<String> git(String text) {
		Matcher matcher = GIT.matcher(text);
		if (!matcher.matches()) {
			return Optional.empty();
		}
		String steps = matcher.group(1);
		return Optional.of("-" + ((steps == null || steps.isEmpty()) ? "1" : steps));
	}

	private static Optional<String> foreign(String text, String doing) {
		return Optional.ofNullable(WORDS.get(text.toLowerCase(Locale.ROOT))).map((words) -> {
			String[] both = words.split(", ", 2);
			return both[doing.startsWith("downgrade") ? both.length - 1 : 0];
		});
	}

}
