package dev.migrate.execution;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Consumer;

import javax.sql.DataSource;

import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks once a second how far a statement is. It looks from a connection of its own,
 * which is opened when the statement turns out to be long and closed with it; where there
 * is none to be had, it does not look.
 */
final class ProgressWatch implements AutoCloseable {

	private static final Duration INTERVAL = Duration.ofSeconds(1);

	private static final Logger logger = LoggerFactory.getLogger(ProgressWatch.class);

	private final DataSource runs;

	private final Dialect dialect;

	private final long backendPid;

	private final Consumer<Progress> listener;

	private final Thread thread = new Thread(this::look, "migrate-progress-watch");

	/** Guarded by this object, so that nothing is told of a statement that has ended. */
	private boolean ended;

	private ProgressWatch(DataSource runs, Dialect dialect, long backendPid, Consumer<Progress> listener) {
		this.runs = runs;
		this.dialect = dialect;
		this.backendPid = backendPid;
		this.listener = listener;
	}

	/**
	 * Watches the statement that a session is about to execute.
	 * @param runs where a connection comes from
	 * @param session the session of the run
	 * @param listener hears of the progress, in a thread of the watch
	 * @return the watch
	 */
	static ProgressWatch start(DataSource runs, RunSession session, Consumer<Progress> listener) {
		ProgressWatch watch = new ProgressWatch(runs, session.dialect(), session.facts().backendPid(), listener);
		watch.thread.setDaemon(true);
		watch.thread.start();
		return watch;
	}

	private void look() {
		try {
			Thread.sleep(INTERVAL.toMillis());
			try (Connection connection = this.runs.getConnection()) {
				connection.setAutoCommit(true);
				look(connection);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (SQLException ex) {
			logger.debug("Could not look how far a statement is", ex);
		}
	}

	private void look(Connection connection) throws SQLException, InterruptedException {
		while (!Thread.currentThread().isInterrupted()) {
			Progress progress = this.dialect.sessions().progress(connection, this.backendPid);
			if (progress != null) {
				tell(progress);
			}
			Thread.sleep(INTERVAL.toMillis());
		}
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
		this.thread.interrupt();
	}

}
