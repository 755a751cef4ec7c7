package dev.migrate.internal.dialect.postgresql;

/** Names and literals in SQL text. */
final class PostgresqlText {

	/**
	 * The lock is found by its key, which is spread over two columns of {@code pg_locks}.
	 */
	private static final String LOCK_HOLDER = """
			SELECT l.pid AS lock_pid, a.application_name AS lock_application,
				coalesce(a.client_hostname, host(a.client_addr)) AS lock_host,
				a.backend_start AS lock_since, a.query AS lock_activity
			FROM (%s) k
			JOIN pg_locks l ON l.locktype = 'advisory' AND l.granted AND l.objsubid = 1
				AND l.classid = ((k.key >> 32) & 4294967295)::oid AND l.objid = (k.key & 4294967295)::oid
				AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())
			LEFT JOIN pg_stat_activity a ON a.pid = l.pid
			LIMIT 1""";

	private PostgresqlText() {
	}

	static String identifier(String name) {
		return '"' + name.replace("\"", "\"\"") + '"';
	}

	static String literal(String value) {
		String quoted = "'" + value.replace("'", "''") + "'";
		return value.contains("\\") ? "E" + quoted.replace("\\", "\\\\") : quoted;
	}

	/**
	 * The key of the advisory lock: one for each set of tables. The server computes it,
	 * so that every client gets the same key.
	 * @param schema an SQL expression for the schema of the tables
	 * @param prefix the start of the tables' names
	 * @return an SQL expression for a bigint
	 */
	static String lockKey(String schema, String prefix) {
		return "hashtextextended('dev.migrate:' || " + schema + " || " + literal("." + prefix) + ", 0)";
	}

	/**
	 * The query for the session that holds an advisory lock.
	 * @param keys a query for the lock's key, in a column {@code key}
	 * @return a query for at most one row
	 */
	static String lockHolder(String keys) {
		return LOCK_HOLDER.formatted(keys);
	}

}
