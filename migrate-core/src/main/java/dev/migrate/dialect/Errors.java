package dev.migrate.dialect;

import java.sql.SQLException;

/** What the errors of a driver mean. */
public interface Errors {

	/**
	 * Classifies an error.
	 * @param error the error
	 * @return what it means for a run
	 */
	ErrorKind kind(SQLException error);

	/**
	 * Where in the statement the error is.
	 * @param error the error
	 * @return the index of a character of the statement, or -1 if the driver does not say
	 */
	int offset(SQLException error);

}
