package dev.migrate.internal.execution;

import java.sql.Connection;
import java.sql.SQLException;

import dev.migrate.internal.lock.MigrationLock;
import dev.migrate.internal.script.Redaction;
import dev.migrate.lock.LockHolder;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the values of placeholders out of the statement that the holder of a lock runs:
 * mostly it is another run with the same values.
 *
 * @param lock the lock
 * @param redaction removes the values
 */
public record RedactedLock(MigrationLock lock, Redaction redaction) implements MigrationLock {

	@Override
	public boolean tryAcquire(Connection connection) throws SQLException {
		return this.lock.tryAcquire(connection);
	}

	@Override
	public boolean tryEnter(Connection connection) throws SQLException {
		return this.lock.tryEnter(connection);
	}

	@Override
	public boolean isHeld(Connection connection) throws SQLException {
		return this.lock.isHeld(connection);
	}

	@Override
	public void releaseOthers(Connection connection) throws SQLException {
		this.lock.releaseOthers(connection);
	}

	@Override
	public void release(Connection connection) throws SQLException {
		this.lock.release(connection);
	}

	@Override
	public @Nullable LockHolder holder(Connection connection) throws SQLException {
		return redacted(this.lock.holder(connection), this.redaction);
	}

	/**
	 * Redacts the activity of a holder.
	 * @param holder the holder, or {@code null} for none
	 * @param redaction removes the values
	 * @return the same holder without the values
	 */
	public static @Nullable LockHolder redacted(@Nullable LockHolder holder, Redaction redaction) {
		return (holder == null || holder.activity() == null) ? holder : new LockHolder(holder.pid(),
				holder.application(), holder.host(), holder.since(), redaction.of(holder.activity()));
	}

}
