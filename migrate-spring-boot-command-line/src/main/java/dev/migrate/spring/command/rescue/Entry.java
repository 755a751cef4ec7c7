package dev.migrate.spring.command.rescue;

import org.jspecify.annotations.Nullable;

/**
 * One fact.
 *
 * @param name the name of the fact
 * @param value the value, or {@code null} if it cannot be found
 * @param source the place that configures it, or {@code null} if there is none
 * @param problem the problem and its remedy, or {@code null} if there is no problem
 */
record Entry(String name, @Nullable String value, @Nullable String source, @Nullable String problem) {

	/**
	 * Creates an entry without a problem.
	 * @param name the name of the fact
	 * @param value the value
	 * @return the entry
	 */
	static Entry of(String name, String value) {
		return new Entry(name, value, null, null);
	}

	/**
	 * Creates an entry with a problem.
	 * @param name the name of the fact
	 * @param problem the problem and its remedy
	 * @return the entry
	 */
	static Entry wrong(String name, String problem) {
		return new Entry(name, null, null, problem);
	}

}
