package dev.migrate.script;

import java.util.Map;

import dev.migrate.error.Location;
import org.jspecify.annotations.Nullable;

/**
 * Values for the <code>${name}</code> places of statements. Without any value, nothing is
 * a place. A value goes into the statement as it is and never changes where statements
 * end; COPY data has no places.
 *
 * @param values the value for each name
 */
public record Placeholders(Map<String, String> values) {

	public Placeholders {
		values = Map.copyOf(values);
	}

	/**
	 * Fills the places of a statement.
	 * @param statement a statement as it is in the file
	 * @return the statement to run
	 * @throws UnknownPlaceholderException when a place has no value
	 */
	public Statement apply(Statement statement) {
		if (this.values.isEmpty()) {
			return statement;
		}
		return new Statement(fill(statement.sql(), statement.location()), statement.location(), statement.copyData(),
				fill(statement.afterCrash(), statement.location()));
	}

	private AfterCrash fill(AfterCrash afterCrash, Location location) {
		return (afterCrash instanceof AfterCrash.DoneWhen doneWhen)
				? new AfterCrash.DoneWhen(fill(doneWhen.query(), location)) : afterCrash;
	}

	private String fill(String text, Location location) {
		StringBuilder filled = new StringBuilder();
		int done = 0;
		for (int open = text.indexOf("${"); open >= 0; open = text.indexOf("${", open + 2)) {
			String name = name(text, open + 2);
			if (name != null) {
				filled.append(text, done, open).append(value(name, location));
				done = open + name.length() + 3;
			}
		}
		return filled.append(text, done, text.length()).toString();
	}

	private String value(String name, Location location) {
		String value = this.values.get(name);
		if (value == null) {
			throw new UnknownPlaceholderException(name, location, this.values.keySet());
		}
		return value;
	}

	private static @Nullable String name(String text, int from) {
		int at = from;
		while (at < text.length() && isNamePart(text.charAt(at))) {
			at++;
		}
		return (at > from && text.startsWith("}", at)) ? text.substring(from, at) : null;
	}

	private static boolean isNamePart(char c) {
		return Characters.isNumberPart(c) || c == '-' || c == '.';
	}

}
