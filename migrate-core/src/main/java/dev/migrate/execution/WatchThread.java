package dev.migrate.execution;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The thread that watches the statements of one session, one after the other. It starts
 * with the first of them: a thread for each would cost more than most of what it watches.
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

	// Begins to watch after a while; to cancel that interrupts it.
	Future<?> start(Runnable watch, Duration delay) {
		return this.executor.schedule(watch, delay.toMillis(), TimeUnit.MILLISECONDS);
	}

	@Override
	public void close() {
		this.executor.shutdownNow();
	}

}
