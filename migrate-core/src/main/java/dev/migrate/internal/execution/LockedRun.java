package dev.migrate.internal.execution;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

import dev.migrate.execution.MigrationEvent;
import dev.migrate.internal.dialect.Update;
import dev.migrate.internal.script.Redaction;

/**
 * A run that has a session and, once its gate has acquired it, the lock. All parts of the
 * run share it.
 */
final class LockedRun implements AutoCloseable {

	private final String id;

	private final RunSettings settings;

	private final Cancellation cancellation;

	private final RunSession session;

	private final RunTables tables;

	private final TransactionGate gate;

	private final Redaction redaction;

	private final WatchThread watchThread = new WatchThread();

	LockedRun(String id, RunSettings settings, Cancellation cancellation, RunSession session) {
		this.id = id;
		this.settings = settings;
		this.cancellation = cancellation;
		this.session = session;
		this.redaction = new Redaction(settings.placeholders());
		this.tables = new RunTables(session, settings, id);
		this.gate = new TransactionGate(session, this.tables, settings, cancellation);
	}

	String id() {
		return this.id;
	}

	RunSettings settings() {
		return this.settings;
	}

	Cancellation cancellation() {
		return this.cancellation;
	}

	RunSession session() {
		return this.session;
	}

	RunTables tables() {
		return this.tables;
	}

	TransactionGate gate() {
		return this.gate;
	}

	WatchThread watchThread() {
		return this.watchThread;
	}

	Retries retries() {
		return new Retries(this);
	}

	// Removes the values of placeholders from what the server says.
	String redacted(String text) {
		return this.redaction.of(text);
	}

	// Does work with the values of placeholders, and removes them from its error.
	void redacted(SqlWork work) throws SQLException {
		try {
			work.run();
		}
		catch (SQLException ex) {
			throw this.session.dialect().errors().redacted(ex, this.redaction::of);
		}
	}

	// Does work that the server cancels when the run is cancelled.
	void cancellable(SqlWork work) throws SQLException {
		this.cancellation.during(() -> this.session.dialect().sessions().cancel(this.session.connection()), work);
	}

	/**
	 * Does work and records it, both in one transaction.
	 * @param lockWait the longest wait of a statement for a lock
	 * @param work the work
	 * @throws SQLException if it failed; the transaction is still to be rolled back
	 */
	void transaction(Duration lockWait, SqlWork work) throws SQLException {
		this.gate.begin(this.settings.limits(lockWait));
		work.run();
		this.gate.commit();
	}

	// Writes to the tables of Migrate alone, even where another run may have gone ahead.
	void record(Update update) throws SQLException {
		this.session.begin(this.settings.longestLimits());
		this.tables.write(List.of(update));
		this.session.commit();
	}

	void publish(MigrationEvent event) {
		this.settings.publish(event);
	}

	@Override
	public void close() {
		this.watchThread.close();
		this.session.rollback();
		this.gate.release();
	}

}
