package dev.migrate.internal.execution;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.function.Consumer;

import javax.sql.DataSource;

import dev.migrate.internal.dialect.Dialect;
import dev.migrate.internal.dialect.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the progress of a statement once a second. It uses its own connection, which it
 * opens when the statement turns out to be long and closes with the statement. Where it
 * cannot open one, it reads no progress.
 */
final class ProgressWatch implements AutoCloseable {

	private static final Duration INTERVAL = Duration.ofSeconds(1);

	private static final Logger logger = LoggerFactory.getLogger(ProgressWatch.class);

	private final DataSource runs;

	private final Dialect dialect;

	private final long backendPid;

	private final Consumer<Progress> listener;

	private final Future<?> watching;

	/** Guarded by this object, so that no progress is reported for an ended statement. */
	private boolean ended;

	private ProgressWatch(LockedRun run, Consumer<Progress> listener) {
		this.runs = run.settings().runs();
		this.dialect = run.session().dialect();
		this.backendPid = run.session().facts().backendPid();
		this.listener = listener;
		this.watching = run.watchThread().start(this::look, INTERVAL);
	}

	/**
	 * Watches the statement that a run is about to execute.
	 * @param run the run
	 * @param listener receives the progress, in a thread of the watch
	 * @return the watch
	 */
	static ProgressWatch start(LockedRun run, Consumer<Progress> listener) {
		return new ProgressWatch(run, listener);
	}

	private void look() {
		try (Connection connection = this.runs.getConnection()) {
			connection.setAutoCommit(true);
			look(connection);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (SQLException ex) {
			logger.debug("Could not read the progress of a statement", ex);
		}
	}

	private void look(Connection connection) throws SQLException, InterruptedException {
		while (!hasEnded()) {
			Progress progress = this.dialect.sessions().progress(connection, this.backendPid);
			if (progress != null) {
				tell(progress);
			}
			Thread.sleep(INTERVAL.toMillis());
		}
	}

	private synchronized boolean hasEnded() {
		return this.ended;
	}

	private synchronized void tell(Progress progress) {
		if (!this.ended) {
			this.listener.accept(progress);
		}
	}

	@Override
	public void close() {
		synchronized (this) {
			this.ended = true;
		}
		this.watching.cancel(true);
	}

}
