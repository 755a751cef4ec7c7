package dev.migrate.spring.autoconfigure;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import dev.migrate.Migrate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends the run of a start when the process gets a signal. Spring cannot do this: it
 * closes a context only after its start. Thread-safe.
 */
final class StartInterruption implements AutoCloseable {

	/** The longest time that the process outlives the signal. */
	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private static final Duration POLL_INTERVAL = Duration.ofMillis(50);

	private static final Logger logger = LoggerFactory.getLogger(StartInterruption.class);

	private final Migrate migrate;

	private final CountDownLatch ended = new CountDownLatch(1);

	private final Thread hook = new Thread(this::interrupt, "migrate-interrupt");

	private volatile boolean requested;

	private StartInterruption(Migrate migrate) {
		this.migrate = migrate;
	}

	static StartInterruption of(Migrate migrate) {
		StartInterruption interruption = new StartInterruption(migrate);
		try {
			Runtime.getRuntime().addShutdownHook(interruption.hook);
		}
		catch (IllegalStateException ex) {
			logger.debug("The process ends already", ex);
		}
		return interruption;
	}

	boolean isRequested() {
		return this.requested;
	}

	// The run may not have begun yet, or may have several parts.
	private void interrupt() {
		this.requested = true;
		long end = System.nanoTime() + PATIENCE.toNanos();
		try {
			do {
				this.migrate.cancel();
			}
			while (!this.ended.await(POLL_INTERVAL.toMillis(), TimeUnit.MILLISECONDS) && System.nanoTime() < end);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public void close() {
		this.ended.countDown();
		try {
			Runtime.getRuntime().removeShutdownHook(this.hook);
		}
		catch (IllegalStateException ex) {
			logger.debug("The process ends", ex);
		}
	}

}
