package dev.migrate.internal.execution;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The thread that watches the statements of one session, one after another. It starts
 * with the first statement. A thread for each one would cost more than most statements.
 */
final class WatchThread implements AutoCloseable {

	private final ScheduledThreadPoolExecutor executor = new ScheduledThreadPoolExecutor(1, WatchThread::daemon);

	WatchThread() {
		this.executor.setRemoveOnCancelPolicy(true);
	}

	private static Thread daemon(Runnable work) {
		Thread thread = new Thread(work, "migrate-progress-watch");
		thread.setDaemon(true);
		return thread;
	}

	// Starts the watch after a delay. Cancelling the future interrupts the watch.
	Future<?> start(Runnable watch, Duration delay) {
		return this.executor.schedule(watch, delay.toMillis(), TimeUnit.MILLISECONDS);
	}

	@Override
	public void close() {
		this.executor.shutdownNow();
	}

}
