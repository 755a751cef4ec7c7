package dev.migrate.internal.dialect.sqlite;

import java.sql.SQLException;

import dev.migrate.internal.dialect.ErrorKind;
import dev.migrate.internal.dialect.Errors;

/**
 * The result codes of SQLite. The driver has no SQLSTATEs; its error codes are those of
 * the library, whose lowest byte is the primary code.
 */
final class SqliteErrors implements Errors {

	@Override
	public ErrorKind kind(SQLException error) {
		return switch (error.getErrorCode() & 0xff) {
			// SQLITE_BUSY, SQLITE_LOCKED
			case 5, 6 -> ErrorKind.PASSING;
			// SQLITE_PERM, SQLITE_READONLY, SQLITE_AUTH
			case 3, 8, 23 -> ErrorKind.PRIVILEGE;
			// SQLITE_ERROR, which has no finer codes
			case 1 -> kind(String.valueOf(error.getMessage()));
			default -> ErrorKind.STATEMENT;
		};
	}

	private static ErrorKind kind(String message) {
		if (message.contains("no such table:")) {
			return ErrorKind.MISSING_TABLE;
		}
		if (message.contains("no such column:")) {
			return ErrorKind.MISSING_COLUMN;
		}
		return (message.contains(" already exists") || message.contains("duplicate column name:"))
				? ErrorKind.ALREADY_EXISTS : ErrorKind.STATEMENT;
	}

	@Override
	public int offset(SQLException error) {
		return -1;
	}

}
