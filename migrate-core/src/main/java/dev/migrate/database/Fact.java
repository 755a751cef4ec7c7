package dev.migrate.database;

import org.jspecify.annotations.Nullable;

/**
 * A fact about a database, or the reason why it is unknown.
 *
 * @param name its name, in one or two words
 * @param value its value, or {@code null} if it is unknown
 * @param problem why the value is unknown, or why it prevents a run and what to do;
 * {@code null} if nothing is wrong
 */
public record Fact(String name, @Nullable String value, @Nullable String problem) {

	/**
	 * A fact with nothing wrong about it.
	 * @param name its name
	 * @param value its value
	 * @return the fact
	 */
	public static Fact of(String name, @Nullable String value) {
		return new Fact(name, (value != null) ? value : "none", null);
	}

	/**
	 * A fact that is unknown.
	 * @param name its name
	 * @param problem why it is unknown
	 * @return the fact
	 */
	public static Fact unknown(String name, String problem) {
		return new Fact(name, null, problem);
	}

	/**
	 * A fact that is wrong unless a condition holds.
	 * @param name its name
	 * @param holds whether the condition holds
	 * @param problem the problem if it does not hold
	 * @return the fact
	 */
	public static Fact wanted(String name, boolean holds, String problem) {
		return new Fact(name, holds ? "yes" : "no", holds ? null : problem);
	}

}
