package dev.migrate.spring.jpa;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.migrate.targetschema.Seed;
import org.jspecify.annotations.Nullable;

/**
 * An {@code insert} that Hibernate writes: the initial row of a generator's table.
 */
final class SeedStatement {

	private static final String NAME = "(\"(?:[^\"]|\"\")+\"|[^\\s\".(]+)";

	private static final Pattern INSERT = Pattern.compile("insert\\s+into\\s+(?:" + NAME + "\\.)?" + NAME + "(.*)",
			Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

	private SeedStatement() {
	}

	/**
	 * Reads a command.
	 * @param command a command of Hibernate
	 * @param originals the names of schemas, by their names in the command
	 * @param defaultSchema the schema of names that are not qualified
	 * @return the row; empty if it is another command
	 */
	static Optional<Seed> of(String command, Map<String, String> originals, String defaultSchema) {
		Matcher matcher = INSERT.matcher(command.strip());
		if (!matcher.matches()) {
			return Optional.empty();
		}
		String named = (matcher.group(1) != null) ? name(matcher.group(1)) : null;
		String schema = (named != null) ? originals.getOrDefault(named, named) : defaultSchema;
		String rest = matcher.group(3).replaceFirst("(?i)\\bvalues\\b", "VALUES");
		return Optional.of(new Seed(schema, name(matcher.group(2)),
				"INSERT INTO " + qualifier(named, schema, defaultSchema) + matcher.group(2) + rest));
	}

	private static String qualifier(@Nullable String named, String schema, String defaultSchema) {
		boolean needed = named != null && !schema.equals(defaultSchema);
		return needed ? (schema.matches("[a-z_][a-z0-9_]*") ? schema : '"' + schema.replace("\"", "\"\"") + '"') + "."
				: "";
	}

	private static String name(String text) {
		return text.startsWith("\"") ? text.substring(1, text.length() - 1).replace("\"\"", "\"")
				: text.toLowerCase(Locale.ROOT);
	}

}
