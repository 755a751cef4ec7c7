package dev.migrate.schema;

/**
 * How a sequence counts.
 *
 * @param start the first value, also after a restart
 * @param increment the step, never 0
 * @param minimum the least value
 * @param maximum the greatest value
 * @param cache how many values a session takes at once
 * @param cycle what comes after the last value
 */
public record SequenceOptions(long start, long increment, long minimum, long maximum, long cache, Cycle cycle) {

	/** What comes after the last value. */
	public enum Cycle {

		/** An error. */
		NO_CYCLE,

		/** The first value. */
		CYCLE

	}

}
