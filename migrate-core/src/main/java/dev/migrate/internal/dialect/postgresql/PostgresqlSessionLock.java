package dev.migrate.internal.dialect.postgresql;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;

import dev.migrate.internal.dialect.Jdbc;
import dev.migrate.internal.lock.MigrationLock;
import dev.migrate.lock.LockHolder;
import org.jspecify.annotations.Nullable;

/**
 * An advisory lock that the session holds, and that ends with the session. No session
 * waits for it on the server, so it never blocks {@code CREATE INDEX CONCURRENTLY}.
 */
final class PostgresqlSessionLock implements MigrationLock {

	/**
	 * Unlocks each advisory lock of the session once and tells whether there was one. A
	 * lock of a transaction stays, and a key of two integers has other columns.
	 */
	private static final String UNLOCK_OTHERS = """
			SELECT coalesce(bool_or(CASE WHEN l.shared THEN
					CASE WHEN l.single THEN pg_advisory_unlock_shared(l.key) ELSE pg_advisory_unlock_shared(l.one, l.two) END
				ELSE CASE WHEN l.single THEN pg_advisory_unlock(l.key) ELSE pg_advisory_unlock(l.one, l.two) END END), false)
			FROM (SELECT mode = 'ShareLock' AS shared, objsubid = 1 AS single, (classid::bigint << 32) | objid::bigint AS key,
					classid::bigint::bit(32)::int AS one, objid::bigint::bit(32)::int AS two
				FROM pg_locks WHERE locktype = 'advisory' AND pid = pg_backend_pid()
					AND database = (SELECT oid FROM pg_database WHERE datname = current_database())) l
			WHERE NOT (l.single AND l.key = %s)""";

	private final String key;

	PostgresqlSessionLock(String key) {
		this.key = key;
	}

	@Override
	public boolean tryAcquire(Connection connection) throws SQLException {
		return ask(connection, "SELECT pg_try_advisory_lock(" + this.key + ")");
	}

	@Override
	public boolean tryEnter(Connection connection) {
		return true;
	}

	@Override
	public boolean isHeld(Connection connection) throws SQLException {
		return ask(connection,
				"SELECT EXISTS (SELECT FROM (" + PostgresqlText.lockHolder("SELECT " + this.key + " AS key")
						+ ") h WHERE lock_pid = pg_backend_pid())");
	}

	@Override
	public void releaseOthers(Connection connection) throws SQLException {
		boolean released = true;
		while (released) {
			released = ask(connection, UNLOCK_OTHERS.formatted(this.key));
		}
	}

	@Override
	public void release(Connection connection) throws SQLException {
		ask(connection, "SELECT pg_advisory_unlock(" + this.key + ")");
	}

	@Override
	public @Nullable LockHolder holder(Connection connection) throws SQLException {
		return Jdbc
			.list(connection, PostgresqlText.lockHolder("SELECT " + this.key + " AS key"), (row, number) -> read(row))
			.stream()
			.findFirst()
			.orElse(null);
	}

	private static LockHolder read(ResultSet row) throws SQLException {
		OffsetDateTime since = row.getObject("lock_since", OffsetDateTime.class);
		Instant instant = (since != null) ? since.toInstant() : null;
		return new LockHolder(row.getLong("lock_pid"), row.getString("lock_application"), row.getString("lock_host"),
				instant, row.getString("lock_activity"));
	}

	static boolean ask(Connection connection, String sql) throws SQLException {
		return Jdbc.one(connection, sql, (row, number) -> row.getBoolean(1));
	}

}
