package dev.migrate.internal.execution;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import dev.migrate.error.DatabaseState;
import dev.migrate.execution.RunCancelledException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The request to end one run early, which comes from another thread. The run's own thread
 * checks for it between two statements. The request wakes that thread from its sleep, and
 * cancels the statement that the thread waits for. Thread-safe.
 */
public final class Cancellation implements AutoCloseable {

	/** A statement may not have reached the server when it was cancelled. */
	private static final Duration AGAIN = Duration.ofMillis(200);

	private static final Logger logger = LoggerFactory.getLogger(Cancellation.class);

	private final Consumer<Cancellation> atEnd;

	private final CountDownLatch requested = new CountDownLatch(1);

	/** Cancels the statement that is running; guarded by this object. */
	private @Nullable SqlWork running;

	Cancellation(Consumer<Cancellation> atEnd) {
		this.atEnd = atEnd;
	}

	// Asks the run to end. A separate thread talks to the server.
	void request() {
		if (isRequested()) {
			return;
		}
		this.requested.countDown();
		Thread thread = new Thread(this::cancelStatements, "migrate-cancel");
		thread.setDaemon(true);
		thread.start();
	}

	private void cancelStatements() {
		try {
			while (cancelStatement()) {
				Thread.sleep(AGAIN.toMillis());
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (SQLException ex) {
			logger.warn("The statement that is running could not be cancelled; the run ends after it", ex);
		}
	}

	// Returns whether a statement was running. It cannot end while it is being cancelled,
	// so that the cancellation cannot hit the next one.
	private synchronized boolean cancelStatement() throws SQLException {
		if (this.running == null) {
			return false;
		}
		this.running.run();
		return true;
	}

	boolean isRequested() {
		return this.requested.getCount() == 0;
	}

	/** Ends the run here if it was asked to end. */
	void check() {
		if (isRequested()) {
			throw new RunCancelledSignal(null);
		}
	}

	// Does work that the server may be asked to cancel.
	void during(SqlWork cancel, SqlWork work) throws SQLException {
		begin(cancel);
		try {
			work.run();
		}
		catch (SQLException ex) {
			if (isRequested()) {
				throw new RunCancelledSignal(ex);
			}
			throw ex;
		}
		finally {
			end();
		}
	}

	// The request comes before this or finds the statement.
	private synchronized void begin(SqlWork cancel) {
		check();
		this.running = cancel;
	}

	private synchronized void end() {
		this.running = null;
	}

	// Sleeps, and ends the run as soon as it is asked to end.
	void sleep(Duration pause) {
		try {
			if (this.requested.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
				throw new RunCancelledSignal(null);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted between two attempts of a migration", ex);
		}
	}

	/**
	 * Sleeps, outside a run.
	 * @param pause the length of the sleep
	 * @throws RunCancelledException if the sleep is cut short
	 */
	public void pause(Duration pause) {
		try {
			sleep(pause);
		}
		catch (RunCancelledSignal ex) {
			throw new RunCancelledException("The wait for the database was cancelled.", new DatabaseState.Unchanged(),
					null);
		}
	}

	/** Marks the run as ended: from now on there is nothing to cancel. */
	@Override
	public void close() {
		this.atEnd.accept(this);
	}

}
