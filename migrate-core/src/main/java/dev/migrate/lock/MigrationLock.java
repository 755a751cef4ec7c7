package dev.migrate.lock;

import java.sql.Connection;
import java.sql.SQLException;

import org.jspecify.annotations.Nullable;

/**
 * Keeps runs on one database apart. An instance belongs to one run and its one
 * connection; the connection is in autocommit mode unless a method says otherwise.
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
	 * Tries to make the current transaction the only one of its kind, without waiting.
	 * Called first in each transaction. A lock that the session holds has nothing to do.
	 * @param connection the connection of the run, in a transaction
	 * @return whether the transaction may go on
	 * @throws SQLException if the database fails
	 */
	boolean tryEnter(Connection connection) throws SQLException;

	/**
	 * Gives the lock back.
	 * @param connection the connection of the run
	 * @throws SQLException if the database fails
	 */
	void release(Connection connection) throws SQLException;

	/**
	 * Who has the lock.
	 * @param connection any connection to the database
	 * @return the holder, or {@code null} if nobody holds it or that is not visible
	 * @throws SQLException if the database fails
	 */
	@Nullable LockHolder holder(Connection connection) throws SQLException;

}
