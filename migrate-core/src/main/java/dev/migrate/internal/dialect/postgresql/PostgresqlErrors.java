package dev.migrate.internal.dialect.postgresql;

import java.sql.SQLException;
import java.util.Set;

import dev.migrate.internal.dialect.ErrorKind;
import dev.migrate.internal.dialect.Errors;
import org.postgresql.util.PSQLException;

/**
 * The SQLSTATEs of PostgreSQL, as in appendix A of its manual.
 */
final class PostgresqlErrors implements Errors {

	/** serialization_failure, deadlock_detected, lock_not_available. */
	private static final Set<String> PASSING = Set.of("40001", "40P01", "55P03");

	/** admin_shutdown, crash_shutdown, cannot_connect_now, idle_session_timeout. */
	private static final Set<String> CONNECTION_LOST = Set.of("57P01", "57P02", "57P03", "57P05");

	@Override
	public ErrorKind kind(SQLException error) {
		String state = (error.getSQLState() != null) ? error.getSQLState() : "";
		if (PASSING.contains(state)) {
			return ErrorKind.PASSING;
		}
		if (state.startsWith("08") || CONNECTION_LOST.contains(state)) {
			return ErrorKind.CONNECTION_LOST;
		}
		return switch (state) {
			case "42P01", "3F000" -> ErrorKind.MISSING_TABLE;
			case "42703" -> ErrorKind.MISSING_COLUMN;
			// duplicate_table, _column, _object, _function, _schema
			case "42P07", "42701", "42710", "42723", "42P06" -> ErrorKind.ALREADY_EXISTS;
			case "42501" -> ErrorKind.PRIVILEGE;
			default -> ErrorKind.STATEMENT;
		};
	}

	@Override
	public int offset(SQLException error) {
		if (error instanceof PSQLException server && server.getServerErrorMessage() != null) {
			return server.getServerErrorMessage().getPosition() - 1;
		}
		return -1;
	}

}
