package dev.migrate.internal.schema;

/**
 * How a sequence counts.
 *
 * @param start the first value, also after a restart
 * @param increment the step, never 0
 * @param minimum the least value
 * @param maximum the greatest value
 * @param cache the number of values that a session takes at once
 * @param cycle the effect of asking for a value after the last one
 */
public record SequenceOptions(long start, long increment, long minimum, long maximum, long cache, Cycle cycle) {

	/**
	 * The same options with another increment.
	 * @param changed the increment
	 * @return the options
	 */
	public SequenceOptions withIncrement(long changed) {
		return new SequenceOptions(this.start, changed, this.minimum, this.maximum, this.cache, this.cycle);
	}

	/** The effect of asking for a value after the last one. */
	public enum Cycle {

		/** An error. */
		NO_CYCLE,

		/** The first value. */
		CYCLE

	}

}
