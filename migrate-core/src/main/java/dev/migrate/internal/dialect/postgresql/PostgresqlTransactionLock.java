package dev.migrate.internal.dialect.postgresql;

import java.sql.Connection;
import java.sql.SQLException;

import dev.migrate.internal.lock.MigrationLock;
import dev.migrate.lock.LockHolder;
import org.jspecify.annotations.Nullable;

/**
 * An advisory lock for each transaction. No other lock works behind a pooler that may
 * give each transaction another session.
 */
final class PostgresqlTransactionLock implements MigrationLock {

	private final String key;

	private final MigrationLock sessionLock;

	PostgresqlTransactionLock(String key) {
		this.key = key;
		this.sessionLock = new PostgresqlSessionLock(key);
	}

	@Override
	public boolean tryAcquire(Connection connection) {
		return true;
	}

	@Override
	public boolean tryEnter(Connection connection) throws SQLException {
		return PostgresqlSessionLock.ask(connection, "SELECT pg_try_advisory_xact_lock(" + this.key + ")");
	}

	@Override
	public void release(Connection connection) {
		// The lock ended with its transaction.
	}

	@Override
	public @Nullable LockHolder holder(Connection connection) throws SQLException {
		return this.sessionLock.holder(connection);
	}

}
