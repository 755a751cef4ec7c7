package dev.migrate.internal.dialect;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

import dev.migrate.internal.schema.Schema;

/** Reads the content of a database. */
public interface Inspector {

	/**
	 * The schema of names that are not qualified.
	 * @param connection a connection
	 * @return the schema
	 * @throws SQLException if the database fails
	 */
	String currentSchema(Connection connection) throws SQLException;

	/**
	 * The major version of the server.
	 * @param connection a connection
	 * @return the version
	 * @throws SQLException if the database fails
	 */
	int serverVersion(Connection connection) throws SQLException;

	/**
	 * Takes a snapshot with a fixed number of queries, regardless of the number of
	 * tables. It changes nothing. PostgreSQL locks a table against drops and rewrites
	 * ({@code ACCESS SHARE}) while it prints SQL that mentions the table. So this waits,
	 * for up to {@code lock_timeout}, only for a statement that holds an exclusive lock
	 * on such a table. The result depends only on the content of the database, not on the
	 * settings of the session.
	 * <p>
	 * On a connection in autocommit mode, all queries see the same state of the database,
	 * in a transaction that ends when this returns. On a connection in a transaction, the
	 * snapshot includes the changes of the transaction. The transaction is unchanged when
	 * this returns, even after an error.
	 * @param connection a connection
	 * @param scope the scope
	 * @return the snapshot
	 * @throws SQLException if the database fails, or if its objects change during each
	 * attempt to read them
	 */
	Schema inspect(Connection connection, InspectionScope scope) throws SQLException;

	/**
	 * Takes a snapshot like {@link #inspect(Connection, InspectionScope)}, with a limit.
	 * @param connection a connection in autocommit mode
	 * @param scope the scope
	 * @param lockWait the longest wait for each lock, in place of the session's limit
	 * @return the snapshot
	 * @throws SQLException if the database fails, or if its objects change during each
	 * attempt to read them, or if an exclusive lock on one of them lasts too long
	 */
	default Schema inspect(Connection connection, InspectionScope scope, Duration lockWait) throws SQLException {
		return inspect(connection, scope);
	}

}
