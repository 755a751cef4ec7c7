package dev.migrate.internal.execution;

import java.sql.SQLException;
import java.util.UUID;

import dev.migrate.error.DatabaseState;
import dev.migrate.internal.dialect.Dialect;

/**
 * Gives a run its session and the lock. A run that loses its session gets another one,
 * and stays the same run.
 *
 * @param dialect the dialect of the database
 * @param settings the settings that all runs share
 * @param cancellation the handle by which other threads end the run
 * @param id the identity of the run
 */
record LockedRuns(Dialect dialect, RunSettings settings, Cancellation cancellation, String id) {

	static LockedRuns forNewRun(Dialect dialect, RunSettings settings, Cancellation cancellation) {
		return new LockedRuns(dialect, settings, cancellation, UUID.randomUUID().toString());
	}

	/**
	 * Opens a session, takes the lock, does the work, and gives both back.
	 * @param <T> the type of the result
	 * @param use the work
	 * @return the result of the work
	 * @throws SQLException if the database fails
	 */
	<T> T withLock(Use<T> use) throws SQLException {
		try (RunSession session = RunSession.open(this.dialect, this.settings);
				LockedRun run = new LockedRun(this.id, this.settings, this.cancellation, session)) {
			run.gate().acquire();
			return use.apply(run);
		}
	}

	/**
	 * Does the same for work that is not tried again when the session is lost.
	 * @param <T> the type of the result
	 * @param name the name of the work in messages
	 * @param use the work
	 * @return the result of the work
	 */
	<T> T onceWithLock(String name, Use<T> use) {
		try {
			return withLock(use);
		}
		catch (RunCancelledSignal ex) {
			throw Failures.cancelled(name, new DatabaseState.Unchanged(), ex);
		}
		catch (SQLException ex) {
			throw Failures.database(this.dialect, Connections.root(ex));
		}
	}

	/** Work that needs the lock. */
	@FunctionalInterface
	interface Use<T> {

		T apply(LockedRun run) throws SQLException;

	}

}
