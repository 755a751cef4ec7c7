package dev.migrate.internal.execution;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

import javax.sql.DataSource;

import dev.migrate.internal.dialect.Dialect;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds the sessions that block an attempt, while it waits for a lock: afterwards they
 * are no longer visible. Each look has its own connection, which lives for one query.
 */
final class BlockerWatch {

	/**
	 * Earlier attempts are not watched: they are short, and mostly succeed.
	 */
	private static final int FIRST_ATTEMPT = 3;

	private static final Logger logger = LoggerFactory.getLogger(BlockerWatch.class);

	private final DataSource runs;

	private final Dialect dialect;

	private final long backendPid;

	private volatile List<String> blockers = List.of();

	private BlockerWatch(DataSource runs, Dialect dialect, long backendPid) {
		this.runs = runs;
		this.dialect = dialect;
		this.backendPid = backendPid;
	}

	/**
	 * Watches an attempt.
	 * @param run the run
	 * @param attempt the attempt, from 1
	 * @param lockWait its longest wait for a lock
	 * @return the handle that ends the watch
	 */
	static Watching start(LockedRun run, int attempt, Duration lockWait) {
		long backendPid = run.session().facts().backendPid();
		if (attempt < FIRST_ATTEMPT || backendPid == 0) {
			return List::of;
		}
		BlockerWatch watch = new BlockerWatch(run.settings().runs(), run.session().dialect(), backendPid);
		Thread thread = new Thread(() -> watch.look(lockWait.dividedBy(3)), "migrate-blocker-watch");
		thread.setDaemon(true);
		thread.start();
		return () -> {
			thread.interrupt();
			return watch.blockers;
		};
	}

	private void look(Duration interval) {
		try {
			while (!Thread.currentThread().isInterrupted()) {
				Thread.sleep(interval.toMillis());
				sample();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (SQLException ex) {
			logger.debug("Could not find the sessions that stand in the way", ex);
		}
	}

	private void sample() throws SQLException {
		try (Connection connection = this.runs.getConnection()) {
			List<String> found = this.dialect.sessions().blockers(connection, this.backendPid);
			if (!found.isEmpty()) {
				this.blockers = found;
			}
		}
	}

	/** A watch that is on. */
	@FunctionalInterface
	interface Watching {

		/**
		 * Ends the watch.
		 * @return the sessions that stood in the way, as far as they were seen
		 */
		List<String> stop();

	}

}
