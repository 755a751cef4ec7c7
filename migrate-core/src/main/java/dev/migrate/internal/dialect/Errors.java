package dev.migrate.internal.dialect;

import java.sql.SQLException;
import java.util.function.UnaryOperator;

/** The meaning of a driver's errors. */
public interface Errors {

	/**
	 * Classifies an error.
	 * @param error the error
	 * @return its meaning for a run
	 */
	ErrorKind kind(SQLException error);

	/**
	 * Rewrites the texts of an error, which may hold secrets, and keeps all else.
	 * @param error the error
	 * @param redaction rewrites a text
	 * @return the same error if no text changes, otherwise a copy
	 */
	default SQLException redacted(SQLException error, UnaryOperator<String> redaction) {
		String text = String.valueOf(error.getMessage());
		String redacted = redaction.apply(text);
		if (redacted.equals(text)) {
			return error;
		}
		SQLException copy = new SQLException(redacted, error.getSQLState(), error.getErrorCode());
		copy.setStackTrace(error.getStackTrace());
		return copy;
	}

	/**
	 * The position of the error in the statement.
	 * @param error the error
	 * @return the index of a character of the statement, or -1 if the driver does not say
	 */
	int offset(SQLException error);

}
