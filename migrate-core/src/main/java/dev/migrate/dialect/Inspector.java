package dev.migrate.dialect;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

import dev.migrate.schema.Schema;

/** Reads what a database holds. */
public interface Inspector {

	/**
	 * Takes a snapshot by a fixed number of queries, whatever the number of tables.
	 * Changes nothing. PostgreSQL locks a table against being dropped or rewritten
	 * ({@code ACCESS SHARE}) while it prints SQL that speaks of it: this waits for a
	 * statement that has such a table for itself, as long as {@code lock_timeout} allows,
	 * and for nothing else. What it returns depends on the content of the database alone,
	 * not on the settings of the session.
	 * <p>
	 * On a connection in autocommit mode, all queries see the same state of the database,
	 * in a transaction of their own that is over when this returns. On a connection in a
	 * transaction, the snapshot holds what the transaction has done, and the transaction
	 * is as it was when this returns, also with an error.
	 * @param connection a connection
	 * @param scope what to look at
	 * @return the snapshot
	 * @throws SQLException if the database fails, or if somebody changes its objects
	 * whenever they are read
	 */
	Schema inspect(Connection connection, InspectionScope scope) throws SQLException;

	/**
	 * The same with a limit of its own.
	 * @param connection a connection in autocommit mode
	 * @param scope what to look at
	 * @param lockWait how long to wait for each lock at most, whatever the session allows
	 * @return the snapshot
	 * @throws SQLException if the database fails, or if somebody changes its objects
	 * whenever they are read, or has one of them for itself
	 */
	default Schema inspect(Connection connection, InspectionScope scope, Duration lockWait) throws SQLException {
		return inspect(connection, scope);
	}

}
