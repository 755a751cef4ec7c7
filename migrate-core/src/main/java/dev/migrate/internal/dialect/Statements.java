package dev.migrate.internal.dialect;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** The statements that need care because of transactions or settings of the session. */
public interface Statements {

	/**
	 * Whether the server refuses to run a statement in a transaction.
	 * @param sql the statement
	 * @return whether it does
	 */
	boolean refusesTransaction(String sql);

	/**
	 * The reason why no revision may have a statement: it would release the lock that
	 * keeps other runs away, or end the session of the run.
	 * @param sql the statement
	 * @return the reason and the remedy, or {@code null} if there is none
	 */
	@Nullable String refusal(String sql);

	/**
	 * The truth of a value that a query for a condition returned.
	 * @param value the value
	 * @return whether it is true; empty if it is not boolean
	 */
	Optional<Boolean> truth(@Nullable Object value);

	/**
	 * The probe of a statement that runs outside a transaction.
	 * @param sql the statement
	 * @return the probe that tells after a crash whether it ran, or {@code null} if no
	 * probe is needed, since the statement can share a transaction with its record
	 */
	@Nullable Probe probe(String sql);

	/**
	 * Whether the server reports the progress of a statement.
	 * @param sql the statement
	 * @return whether it is worth asking
	 */
	default boolean tellsProgress(String sql) {
		return false;
	}

	/**
	 * Whether a statement changes the session rather than the database. Outside a
	 * transaction, such a change lasts to the end of its step. A run that continues the
	 * step in a new session makes it again.
	 * @param sql the statement
	 * @return whether it does
	 */
	boolean changesSession(String sql);

	/**
	 * Whether a statement can have changed the session, directly or through a routine
	 * that it calls. A wrong yes costs only a query.
	 * @param sql the statement
	 * @return whether the session must be restored after it
	 */
	boolean mayChangeSession(String sql);

	/**
	 * Whether a statement can run a routine of the user, as a trigger does, which may do
	 * anything to the session and its locks.
	 * @param sql the statement
	 * @return whether it can, if there is a routine
	 */
	default boolean mayRunRoutines(String sql) {
		return false;
	}

	/**
	 * Whether a statement can make a routine.
	 * @param sql the statement
	 * @return whether it can
	 */
	default boolean mayMakeRoutines(String sql) {
		return false;
	}

}
