package dev.migrate.internal.dialect.postgresql;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;
import java.util.function.UnaryOperator;

import dev.migrate.internal.dialect.ErrorKind;
import dev.migrate.internal.dialect.Errors;
import org.postgresql.util.PSQLException;
import org.postgresql.util.PSQLState;
import org.postgresql.util.ServerErrorMessage;

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
		if (CONNECTION_LOST.contains(state) || (state.startsWith("08") && isLost(error))) {
			return ErrorKind.CONNECTION_LOST;
		}
		return switch (state) {
			case "42P01", "3F000" -> ErrorKind.MISSING_TABLE;
			case "42703" -> ErrorKind.MISSING_COLUMN;
			// duplicate_table, _column, _object, _function, _schema
			case "42P07", "42701", "42710", "42723", "42P06" -> ErrorKind.ALREADY_EXISTS;
			case "42501" -> ErrorKind.PRIVILEGE;
			// unsafe_new_enum_value_usage
			case "55P04" -> ErrorKind.UNCOMMITTED_VALUE;
			default -> ErrorKind.STATEMENT;
		};
	}

	// In this class, the server reports connections that a statement has opened, and
	// messages that break the protocol, as a NUL does. The driver closes the session
	// after
	// a setting that it does not bear. Both happen again with the next session.
	private static boolean isLost(SQLException error) {
		if (!(error instanceof PSQLException driver)) {
			return true;
		}
		boolean failure = PSQLState.CONNECTION_FAILURE.getState().equals(error.getSQLState())
				|| PSQLState.PROTOCOL_VIOLATION.getState().equals(error.getSQLState());
		return driver.getServerErrorMessage() == null && (!failure || hasCause(error, IOException.class));
	}

	private static boolean hasCause(Throwable error, Class<?> type) {
		for (Throwable cause = error.getCause(); cause != null; cause = cause.getCause()) {
			if (type.isInstance(cause)) {
				return true;
			}
		}
		return false;
	}

	@Override
	public SQLException redacted(SQLException error, UnaryOperator<String> redaction) {
		ServerErrorMessage said = (error instanceof PSQLException driver) ? driver.getServerErrorMessage() : null;
		return (said != null) ? ServerErrorCopy.redacted(error, said, redaction)
				: Errors.super.redacted(error, redaction);
	}

	@Override
	public int offset(SQLException error) {
		if (error instanceof PSQLException server && server.getServerErrorMessage() != null) {
			return server.getServerErrorMessage().getPosition() - 1;
		}
		return -1;
	}

}
