package dev.migrate.dialect;

import org.jspecify.annotations.Nullable;

/** Which statements need care because of what they do with transactions. */
public interface Statements {

	/**
	 * Whether the server refuses to run a statement in a transaction.
	 * @param sql the statement
	 * @return whether it does
	 */
	boolean refusesTransaction(String sql);

	/**
	 * Whether a statement would release the lock that keeps other runs away.
	 * @param sql the statement
	 * @return whether it would
	 */
	boolean releasesLock(String sql);

	/**
	 * How a statement that runs outside a transaction is followed up.
	 * @param sql the statement
	 * @return how to find out after a crash whether it ran, or {@code null} if it can
	 * share a transaction with the record that it ran, so that nobody needs to find out
	 */
	@Nullable Probe probe(String sql);

	/**
	 * Whether the server tells how far a statement is.
	 * @param sql the statement
	 * @return whether it is worth asking
	 */
	default boolean tellsProgress(String sql) {
		return false;
	}

	/**
	 * Whether a statement changes the session rather than the database. Outside a
	 * transaction such a change lasts to the end of its step, and a run that goes on with
	 * the step in a new session makes it again.
	 * @param sql the statement
	 * @return whether it does
	 */
	boolean changesSession(String sql);

	/**
	 * Whether a statement can have changed the session, be it by what it calls. Wrongly
	 * saying so costs a query.
	 * @param sql the statement
	 * @return whether the session has to be put right after it
	 */
	boolean mayChangeSession(String sql);

}
