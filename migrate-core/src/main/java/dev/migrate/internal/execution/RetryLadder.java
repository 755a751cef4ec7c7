package dev.migrate.internal.execution;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How long each attempt of a step waits for a lock on a table, and how long the run
 * sleeps before the next one. A statement that waits for a strong lock makes every later
 * user of the table wait behind it, so the first attempts give up soon.
 *
 * @param longestWait the longest wait of an attempt for a lock
 * @param retries how often a step is tried again
 */
public record RetryLadder(Duration longestWait, int retries) {

	private static final long[] WAITS = { 50, 100, 200, 500, 1_000 };

	private static final long FIRST_PAUSE = 1_000;

	private static final long LONGEST_PAUSE = 60_000;

	public RetryLadder {
		if (longestWait.isNegative() || longestWait.isZero()) {
			throw new IllegalArgumentException("The wait for a lock on a table must be positive, not " + longestWait);
		}
		if (retries < 0) {
			throw new IllegalArgumentException("The retries of a step must not be negative, but are " + retries);
		}
	}

	/**
	 * The longest wait of an attempt for a lock.
	 * @param attempt the attempt, from 1
	 * @return the lock timeout
	 */
	public Duration wait(int attempt) {
		long wait = (attempt <= WAITS.length && attempt <= this.retries) ? WAITS[attempt - 1] : Long.MAX_VALUE;
		return Duration.ofMillis(Math.min(wait, this.longestWait.toMillis()));
	}

	/**
	 * Whether a step is tried again.
	 * @param attempt the attempt that failed, from 1
	 * @return whether there is another attempt
	 */
	boolean hasNext(int attempt) {
		return attempt <= this.retries;
	}

	// How long this run sleeps after an attempt.
	Duration pause(int attempt) {
		return pause(attempt, ThreadLocalRandom.current().nextDouble());
	}

	/**
	 * How long a run sleeps after an attempt.
	 * @param attempt the attempt that failed, from 1
	 * @param jitter a number from 0 to 1, so that two runs do not meet again
	 * @return the pause
	 */
	public Duration pause(int attempt, double jitter) {
		double pause = Math.min(FIRST_PAUSE * Math.pow(1.5, attempt - 1), LONGEST_PAUSE);
		return Duration.ofMillis((long) (pause * (0.5 + jitter / 2)));
	}

}
