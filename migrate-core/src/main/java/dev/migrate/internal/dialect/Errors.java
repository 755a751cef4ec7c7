package dev.migrate.internal.dialect;

import java.sql.SQLException;

/** The meaning of a driver's errors. */
public interface Errors {

	/**
	 * Classifies an error.
	 * @param error the error
	 * @return its meaning for a run
	 */
	ErrorKind kind(SQLException error);

	/**
	 * The position of the error in the statement.
	 * @param error the error
	 * @return the index of a character of the statement, or -1 if the driver does not say
	 */
	int offset(SQLException error);

}
