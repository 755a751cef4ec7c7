package dev.migrate.internal.lock;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import dev.migrate.lock.LockHolder;
import dev.migrate.lock.LockTimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Waits for a lock by polling. A session that blocked on the server would hold a
 * snapshot, and {@code CREATE INDEX CONCURRENTLY} waits for every snapshot.
 *
 * @param timeout the longest wait
 * @param report the interval between two reports of the holder
 * @param listener receives the time waited and the holder of the lock
 * @param sleep the sleep between two attempts
 */
public record LockWait(Duration timeout, Duration report, BiConsumer<Duration, @Nullable LockHolder> listener,
		Consumer<Duration> sleep) {

	private static final long SHORTEST_PAUSE = 100;

	private static final long LONGEST_PAUSE = 2_000;

	/**
	 * Takes the lock, or fails after the timeout. Tries at least once.
	 * @param lock the lock
	 * @param connection the connection of the run
	 * @throws SQLException if the database fails
	 * @throws LockTimeoutException if another run holds the lock for too long
	 */
	public void acquire(MigrationLock lock, Connection connection) throws SQLException {
		await(lock, connection, () -> lock.tryAcquire(connection));
	}

	/**
	 * Repeats an attempt until it succeeds, or fails after the timeout.
	 * @param lock the lock, which knows its holder
	 * @param connection the connection of the run, outside a transaction
	 * @param attempt the attempt
	 * @throws SQLException if the database fails
	 * @throws LockTimeoutException if it did not work in time
	 */
	public void await(MigrationLock lock, Connection connection, Attempt attempt) throws SQLException {
		long start = System.nanoTime();
		long reported = start;
		for (long pause = SHORTEST_PAUSE; !attempt.succeeds(); pause = Math.min(pause * 2, LONGEST_PAUSE)) {
			Duration waited = Duration.ofNanos(System.nanoTime() - start);
			if (waited.compareTo(this.timeout) >= 0) {
				throw new LockTimeoutException(waited, lock.holder(connection));
			}
			if (reported == start || System.nanoTime() - reported >= this.report.toNanos()) {
				reported = System.nanoTime();
				this.listener.accept(waited, lock.holder(connection));
			}
			long longest = Math.min(pause, this.timeout.minus(waited).toMillis() + 1);
			this.sleep.accept(Duration.ofMillis(ThreadLocalRandom.current().nextLong(longest / 2, longest + 1)));
		}
	}

	/** One attempt to take a lock. */
	@FunctionalInterface
	public interface Attempt {

		/**
		 * Tries once, without waiting.
		 * @return whether it worked
		 * @throws SQLException if the database fails
		 */
		boolean succeeds() throws SQLException;

	}

}
