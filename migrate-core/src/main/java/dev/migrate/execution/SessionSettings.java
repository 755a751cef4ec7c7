package dev.migrate.execution;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import dev.migrate.dialect.Limits;
import dev.migrate.dialect.SessionFacts;
import dev.migrate.dialect.Sessions;
import dev.migrate.dialect.TableNaming;
import dev.migrate.dialect.Update;
import dev.migrate.lock.LockMode;

/**
 * The settings that the statements of a run find in its session: those that it was opened
 * with and, within a step, those that an earlier statement has set. A run whose session
 * is its own for one transaction only leaves nothing in it.
 */
final class SessionSettings {

	private final Connection connection;

	private final Sessions sessions;

	private final LockMode mode;

	private final SessionFacts opened;

	/** The session as the statements of the current step are to find it. */
	private SessionFacts inStep;

	/** Of the last transaction. */
	private Limits limits = new Limits(Duration.ZERO, Duration.ZERO);

	/**
	 * Whether the last transaction has made the session ready for one that is like it.
	 */
	private boolean ready;

	SessionSettings(Connection connection, Sessions sessions, LockMode mode, SessionFacts opened) {
		this.connection = connection;
		this.sessions = sessions;
		this.mode = mode;
		this.opened = opened;
		this.inStep = opened;
	}

	void begin(Limits limits) throws SQLException {
		boolean alike = this.ready && limits.equals(this.limits)
				&& this.inStep.settings().equals(this.opened.settings());
		this.ready = false;
		this.limits = limits;
		if (alike) {
			this.sessions.beginNext(this.connection, this.inStep, limits);
		}
		else {
			this.sessions.begin(this.connection, this.inStep, limits);
		}
	}

	/**
	 * Writes that a step is done, in its transaction, and makes the session ready for the
	 * next one.
	 * @param updates what to write
	 * @throws SQLException if the database fails
	 */
	void finish(List<Update> updates) throws SQLException {
		if (this.mode == LockMode.SESSION) {
			List<Update> all = new ArrayList<>(this.sessions.readying(this.opened, this.limits));
			all.addAll(updates);
			this.sessions.finish(this.connection, all);
			this.ready = true;
			return;
		}
		for (Update update : updates) {
			update.execute(this.connection);
		}
	}

	/** What the transaction has set is not set any more. */
	void rolledBack() {
		this.ready = false;
	}

	/** Makes the session ready for a statement that cannot run in a transaction. */
	void prepareAlone() throws SQLException {
		this.ready = false;
		this.sessions.prepareAlone(this.connection, this.inStep);
	}

	/** Makes the session ready for a look at the database. */
	void prepareLook() throws SQLException {
		if (this.mode == LockMode.SESSION) {
			prepareAlone();
		}
	}

	// Lets the later statements of a step find what an earlier one has set.
	void keep(TableNaming naming) throws SQLException {
		this.inStep = this.opened.withSettings(this.sessions.inspect(this.connection, naming).settings());
	}

	/** Lets the next step find the session as it was opened. */
	void forget() {
		this.inStep = this.opened;
	}

	/** Takes back what a revision has set, so that the record of it can be written. */
	void undo() throws SQLException {
		this.sessions.undoSettings(this.connection, this.opened);
	}

}
