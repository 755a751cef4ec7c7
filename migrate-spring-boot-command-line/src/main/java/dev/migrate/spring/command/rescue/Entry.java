package dev.migrate.spring.command.rescue;

import org.jspecify.annotations.Nullable;

/**
 * One thing that was found out.
 *
 * @param name what it is
 * @param value what was found, or {@code null} if that cannot be had
 * @param source where it is configured, or {@code null} if it is not
 * @param problem what is wrong and what to do, or {@code null} if nothing is
 */
record Entry(String name, @Nullable String value, @Nullable String source, @Nullable String problem) {

	/**
	 * An entry with nothing wrong about it.
	 * @param name what it is
	 * @param value what was found
	 * @return the entry
	 */
	static Entry of(String name, String value) {
		return new Entry(name, value, null, null);
	}

	/**
	 * Something that is wrong.
	 * @param name what it is
	 * @param problem what is wrong and what to do
	 * @return the entry
	 */
	static Entry wrong(String name, String problem) {
		return new Entry(name, null, null, problem);
	}

}
