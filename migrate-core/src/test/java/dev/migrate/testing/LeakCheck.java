package dev.migrate.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds the leaks that a test has left in its database. */
final class LeakCheck {

	/** A session ends a moment after its connection is closed. */
	static final Duration PATIENCE = Duration.ofSeconds(3);

	private static final String LEAKS = """
			SELECT format('session %s of %s (%s) is open, %s since its last statement: %s',
				pid, usename, application_name, state, query)
			FROM pg_stat_activity
			WHERE datname = :database AND backend_type = 'client backend'
			UNION ALL
			SELECT format('advisory lock (%s, %s) is held by session %s', classid, objid, l.pid)
			FROM pg_locks l JOIN pg_database d ON d.oid = l.database
			WHERE d.datname = :database AND locktype = 'advisory'
			UNION ALL
			SELECT format('prepared transaction %s is open', gid)
			FROM pg_prepared_xacts
			WHERE database = :database
			""";

	private final JdbcClient administration;

	private final PostgresServer server;

	private final String database;

	LeakCheck(PostgresServer server, String database) {
		this.administration = server.administration();
		this.server = server;
		this.database = database;
	}

	List<String> run(Duration patience) {
		Instant end = Instant.now().plus(patience);
		List<String> leaks = leaks();
		while (!leaks.isEmpty() && Instant.now().isBefore(end)) {
			LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
			leaks = leaks();
		}
		if (!leaks.isEmpty()) {
			rollbackPrepared();
		}
		return leaks;
	}

	private List<String> leaks() {
		return this.administration.sql(LEAKS).param("database", this.database).query(String.class).list();
	}

	/** A prepared transaction would keep the database from being dropped. */
	private void rollbackPrepared() {
		JdbcClient here = JdbcClient.create(this.server.dataSource(this.database, PostgresServer.SUPERUSER, ""));
		List<String> identifiers = here.sql("SELECT gid FROM pg_prepared_xacts WHERE database = current_database()")
			.query(String.class)
			.list();
		identifiers.forEach((gid) -> here.sql("ROLLBACK PREPARED " + PostgresServer.literal(gid)).update());
	}

}
