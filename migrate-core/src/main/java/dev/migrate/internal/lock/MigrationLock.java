package dev.migrate.internal.lock;

import java.sql.Connection;
import java.sql.SQLException;

import dev.migrate.lock.LockHolder;
import org.jspecify.annotations.Nullable;

/**
 * Excludes other runs on the same database. An instance belongs to one run and its one
 * connection. The connection is in autocommit mode unless a method says otherwise.
 */
public interface MigrationLock {

	/**
	 * Tries to take the lock, without waiting.
	 * @param connection the connection of the run
	 * @return whether this run has the lock now
	 * @throws SQLException if the database fails
	 */
	boolean tryAcquire(Connection connection) throws SQLException;

	/**
	 * Tries to make the current transaction the only one of any run, without waiting. It
	 * is called first in each transaction. A lock that the session holds does nothing.
	 * @param connection the connection of the run, in a transaction
	 * @return whether the transaction may go on
	 * @throws SQLException if the database fails
	 */
	boolean tryEnter(Connection connection) throws SQLException;

	/**
	 * Whether this run still has the lock. A statement of a revision can release only a
	 * lock of the session.
	 * @param connection the connection of the run
	 * @return whether it has
	 * @throws SQLException if the database fails
	 */
	default boolean isHeld(Connection connection) throws SQLException {
		return true;
	}

	/**
	 * Releases the locks of the same kind that the statements of a revision have taken
	 * for the session.
	 * @param connection the connection of the run
	 * @throws SQLException if the database fails
	 */
	default void releaseOthers(Connection connection) throws SQLException {
		// No statement can take such a lock.
	}

	/**
	 * Releases the lock.
	 * @param connection the connection of the run
	 * @throws SQLException if the database fails
	 */
	void release(Connection connection) throws SQLException;

	/**
	 * The holder of the lock.
	 * @param connection any connection to the database
	 * @return the holder, or {@code null} if nobody holds it or that is not visible
	 * @throws SQLException if the database fails
	 */
	@Nullable LockHolder holder(Connection connection) throws SQLException;

}
