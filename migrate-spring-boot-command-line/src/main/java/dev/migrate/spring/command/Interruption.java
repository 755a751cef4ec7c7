package dev.migrate.spring.command;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import dev.migrate.Migrate;
import org.jspecify.annotations.Nullable;

/**
 * Ends a command early when the process gets a signal. Another thread interrupts; the
 * thread of the command names the engine that it uses, and says when it has printed the
 * state of the database. Thread-safe.
 */
public final class Interruption {

	/** The longest time that the process outlives the signal. */
	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private static final Duration POLL_INTERVAL = Duration.ofMillis(50);

	private final CountDownLatch ended = new CountDownLatch(1);

	private volatile @Nullable Migrate engine;

	Migrate watch(Migrate used) {
		this.engine = used;
		return used;
	}

	/**
	 * Tells a waiting {@link #interrupt()} that everything has been printed.
	 */
	public void ended() {
		this.ended.countDown();
	}

	/**
	 * Cancels the run that is in progress and waits, for at most 30 seconds, until its
	 * state has been printed. Returns at once without a run: the command may be waiting
	 * for the person's answer.
	 * @throws InterruptedException if the wait is interrupted
	 */
	public void interrupt() throws InterruptedException {
		if (cancel() == 0) {
			return;
		}
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (!this.ended.await(POLL_INTERVAL.toMillis(), TimeUnit.MILLISECONDS) && System.nanoTime() < end) {
			cancel();
		}
	}

	private int cancel() {
		Migrate used = this.engine;
		return (used != null) ? used.cancel() : 0;
	}

}
