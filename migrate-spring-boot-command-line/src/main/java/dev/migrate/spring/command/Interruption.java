package dev.migrate.spring.command;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import dev.migrate.Migrate;
import org.jspecify.annotations.Nullable;

/**
 * The end of a command before its time, when the process is asked to end. Another thread
 * interrupts; the command's own thread says which engine it uses and when it has printed
 * what became of the database. Thread-safe.
 */
public final class Interruption {

	/** The longest that the process outlives the signal. */
	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private static final Duration POLL_INTERVAL = Duration.ofMillis(50);

	private final CountDownLatch ended = new CountDownLatch(1);

	private volatile @Nullable Migrate engine;

	Migrate watch(Migrate used) {
		this.engine = used;
		return used;
	}

	/**
	 * Says that everything has been printed.
	 */
	public void ended() {
		this.ended.countDown();
	}

	/**
	 * Cancels the run that is in progress and waits until its state has been printed.
	 * Without a run there is nothing to wait for: a person may be at a question.
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
