package dev.migrate.internal.execution;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.migrate.internal.dialect.Limits;
import dev.migrate.internal.dialect.SessionFacts;
import dev.migrate.internal.dialect.Sessions;
import dev.migrate.internal.dialect.Statements;
import dev.migrate.internal.dialect.TableNaming;
import dev.migrate.internal.dialect.Update;
import dev.migrate.lock.LockMode;
import org.jspecify.annotations.Nullable;

/**
 * The settings that the statements of a run find in its session: those that it was opened
 * with and, within a step, those that an earlier statement has set. A run that owns its
 * session for only one transaction leaves no settings in it.
 */
final class SessionSettings {

	private final Connection connection;

	private final Sessions sessions;

	private final LockMode mode;

	private final SessionFacts opened;

	/** The session as the first statement of a step is to find it. */
	private final SessionFacts atStart;

	/**
	 * The statements that prepare the session for the next step; limits seldom change.
	 */
	private final Map<Limits, List<Update>> readying = new HashMap<>();

	/** The session as the statements of the current step are to find it. */
	private SessionFacts inStep;

	/** The limits of the last transaction. */
	private Limits limits = new Limits(Duration.ZERO, Duration.ZERO);

	/**
	 * Whether the last transaction has prepared the session for a similar one.
	 */
	private boolean ready;

	/**
	 * Whether a statement may have left something in the session since it was cleared.
	 */
	private boolean touched;

	/**
	 * Whether a trigger may run something, as long as no statement has made a routine.
	 */
	private @Nullable Boolean routines;

	SessionSettings(Connection connection, Sessions sessions, LockMode mode, SessionFacts opened) {
		this.connection = connection;
		this.sessions = sessions;
		this.mode = mode;
		this.opened = opened;
		this.atStart = sessions.forRevisions(opened);
		this.inStep = this.atStart;
	}

	void begin(Limits limits) throws SQLException {
		boolean alike = this.ready && limits.equals(this.limits)
				&& this.inStep.settings().equals(this.atStart.settings());
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
	 * Records that a step is done, in its transaction, and prepares the session for the
	 * next one.
	 * @param updates the records to write
	 * @throws SQLException if the database fails
	 */
	void finish(List<Update> updates) throws SQLException {
		if (this.mode == LockMode.SESSION) {
			List<Update> all = new ArrayList<>(this.readying.computeIfAbsent(this.limits,
					(limits) -> this.sessions.readying(this.atStart, limits)));
			all.addAll(updates);
			this.sessions.finish(this.connection, all);
			this.ready = true;
			return;
		}
		this.sessions.write(this.connection, updates);
	}

	/** The rollback has undone the settings of the transaction. */
	void rolledBack() {
		this.ready = false;
	}

	/** Prepares the session for a statement that cannot run in a transaction. */
	void prepareAlone() throws SQLException {
		this.ready = false;
		this.sessions.prepareAlone(this.connection, this.inStep);
	}

	/** Prepares the session for a look at the database. */
	void prepareLook() throws SQLException {
		if (this.mode == LockMode.SESSION) {
			prepareAlone();
		}
	}

	// Keeps the settings of a statement for the later statements of its step.
	void keep(TableNaming naming) throws SQLException {
		this.inStep = this.opened.withSettings(this.sessions.inspect(this.connection, naming).settings());
	}

	// The settings that an earlier statement of the step has made, and the opened ones.
	SessionFacts kept() {
		return this.inStep;
	}

	// Forgets what the statements of a transaction that was rolled back have set.
	void keepOnly(SessionFacts kept) {
		this.inStep = kept;
	}

	/** Drops these settings, so that the next step finds the session as it was opened. */
	void forget() {
		this.inStep = this.atStart;
	}

	// Sees a statement before it runs, and remembers that it may leave something in the
	// session.
	void see(Statements statements, String sql) throws SQLException {
		this.touched = this.touched || statements.mayChangeSession(sql)
				|| (statements.mayRunRoutines(sql) && hasRoutines());
		if (Boolean.FALSE.equals(this.routines) && statements.mayMakeRoutines(sql)) {
			this.routines = null;
		}
	}

	private boolean hasRoutines() throws SQLException {
		if (this.routines == null) {
			this.routines = this.sessions.hasRoutines(this.connection);
		}
		return this.routines;
	}

	boolean isTouched() {
		return this.touched;
	}

	/**
	 * Removes what a step has left in the session, so that the next one finds it clean.
	 */
	void clear() throws SQLException {
		this.sessions.clear(this.connection, this.opened);
		this.touched = false;
	}

	/**
	 * Removes what an attempt that was rolled back has left in the session: a prepared
	 * statement stays, for example. Another transaction may have another session behind a
	 * pooler.
	 */
	void clearAttempt() throws SQLException {
		if (this.touched && this.mode == LockMode.SESSION) {
			clear();
		}
	}

	/** Gives the session back as it was opened. */
	void restore() throws SQLException {
		if (this.touched && this.mode == LockMode.SESSION) {
			clear();
		}
		else {
			this.sessions.restore(this.connection, this.opened);
		}
	}

	/** Takes back the settings of a revision, so that its record can be written. */
	void undo() throws SQLException {
		this.sessions.undoSettings(this.connection, this.opened);
	}

}
