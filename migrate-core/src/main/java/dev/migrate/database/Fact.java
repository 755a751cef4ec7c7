package dev.migrate.database;

import org.jspecify.annotations.Nullable;

/**
 * Something that was found out about a database, or why it was not.
 *
 * @param name what it is, in one or two words
 * @param value what was found, or {@code null} if that cannot be had
 * @param problem why it cannot be had, or why it stands in the way of a run and what to
 * do; {@code null} if nothing is wrong
 */
public record Fact(String name, @Nullable String value, @Nullable String problem) {

	/**
	 * A fact with nothing wrong about it.
	 * @param name what it is
	 * @param value what was found
	 * @return the fact
	 */
	public static Fact of(String name, @Nullable String value) {
		return new Fact(name, (value != null) ? value : "none", null);
	}

	/**
	 * A fact that could not be had.
	 * @param name what it is
	 * @param problem why
	 * @return the fact
	 */
	public static Fact unknown(String name, String problem) {
		return new Fact(name, null, problem);
	}

	/**
	 * A fact that should be so.
	 * @param name what it is
	 * @param holds whether it is so
	 * @param problem what is wrong if it is not
	 * @return the fact
	 */
	public static Fact wanted(String name, boolean holds, String problem) {
		return new Fact(name, holds ? "yes" : "no", holds ? null : problem);
	}

}
