package dev.migrate;

import java.time.Duration;
import java.util.List;

import javax.sql.DataSource;

import dev.migrate.revision.Target;

/** The engine. Thread-safe; it holds no connection between two calls. */
@SuppressWarnings("DoNotCallSuggester")
public final class Migrate {

	Migrate() {
	}

	/**
	 * Starts to build an engine.
	 * @param dataSource the database
	 * @return a builder with the default settings
	 */
	public static MigrateBuilder builder(DataSource dataSource) {
		return new MigrateBuilder(dataSource);
	}

	/**
	 * Applies what is pending up to the target. At the target it costs one query and
	 * takes no lock.
	 * @param target where to go
	 * @return what was applied; empty when there was nothing to do
	 */
	public UpgradeResult upgrade(Target target) {
		throw new UnsupportedOperationException();
	}

	/**
	 * Takes revisions back.
	 * @param target where to go
	 * @return what was taken back; empty when there was nothing to do
	 */
	public DowngradeResult downgrade(Target target) {
		throw new UnsupportedOperationException();
	}

	/**
	 * Records that the database is at the targets, without running anything.
	 * @param targets where the database is
	 * @return what was recorded
	 */
	public StampResult stamp(List<Target> targets) {
		throw new UnsupportedOperationException();
	}

	/**
	 * Checks that an upgrade to the target would have nothing to do. One query, no lock.
	 * @param target where the database should be
	 * @throws PendingRevisionsException if something is pending
	 */
	public void validate(Target target) {
		throw new UnsupportedOperationException();
	}

	/**
	 * Waits until another process has upgraded the database. Takes no lock.
	 * @param target where the database should be
	 * @param timeout how long to wait
	 * @param pollInterval how long to sleep between two looks
	 * @throws PendingRevisionsException if something is pending after the timeout
	 */
	public void await(Target target, Duration timeout, Duration pollInterval) {
		throw new UnsupportedOperationException();
	}

	/**
	 * Reads what an operator wants to know. One query, no lock; works while a run is at
	 * work.
	 * @return the status
	 * @throws dev.migrate.execution.DatabaseUnavailableException if the database cannot
	 * be reached
	 */
	public Status status() {
		throw new UnsupportedOperationException();
	}

	/**
	 * Reads revisions with their SQL. One query, no lock.
	 * @param target the revisions
	 * @return the revisions that the target names
	 */
	public List<RevisionDetail> show(Target target) {
		throw new UnsupportedOperationException();
	}

}
