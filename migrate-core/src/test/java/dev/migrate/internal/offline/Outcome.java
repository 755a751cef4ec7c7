package dev.migrate.internal.offline;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

import dev.migrate.offline.MigrationScript;
import dev.migrate.testing.ScriptFile;
import dev.migrate.testing.TestDatabase;
import org.postgresql.PGConnection;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The result of a run or of a script, for their comparison. */
final class Outcome {

	private static final String ROWS = """
			SELECT concat_ws(E'\\n', (SELECT string_agg(to_jsonb(r)::text, E'\\n' ORDER BY revision COLLATE "C") FROM (
					SELECT revision, state, down_revisions, depends_on, branch_labels, message, source, checksum, file_hash,
						upgrade_sql, downgrade_sql, statements_done, intent, applied_by, application_version,
						duration_ms >= 0 AS duration, applied_at <= clock_timestamp() AS applied
					FROM migrate_revision) r),
				(SELECT string_agg(to_jsonb(h)::text, E'\\n' ORDER BY number) FROM (
					SELECT row_number() OVER (ORDER BY number) AS number, revision, action, outcome, statement, statements, sql_state,
						error, application_version, database_user, backend_pid > 0 AS pid,
						started_at <= coalesce(ended_at, started_at) AS times, ended_at IS NULL AS open
					FROM migrate_history) h))""";

	private Outcome() {
	}

	static String of(TestDatabase database) {
		return database.schemaSnapshot() + database.jdbc().sql(ROWS).query(String.class).optional().orElse("");
	}

	static void run(TestDatabase database, MigrationScript script) {
		try {
			tryToRun(database, script);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(script.sql(), ex);
		}
	}

	static void tryToRun(TestDatabase database, MigrationScript script) throws SQLException {
		ScriptFile file = ScriptFile.parse(script.sql());
		int session = 0;
		try (Connection connection = database.dataSource().getConnection()) {
			session = connection.unwrap(PGConnection.class).getBackendPID();
			file.run(connection, file.commands().size());
		}
		finally {
			awaitEnd(database, session);
		}
	}

	// The server keeps the lock of a session for a moment after the session was closed.
	private static void awaitEnd(TestDatabase database, int session) {
		JdbcClient.StatementSpec isThere = database.jdbc()
			.sql("SELECT count(*) FROM pg_stat_activity WHERE pid = ?")
			.param(session);
		for (int i = 0; i < 2000 && isThere.query(Integer.class).single() > 0; i++) {
			LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
		}
	}

}
