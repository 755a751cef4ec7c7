package dev.migrate.dialect;

import java.sql.SQLException;

/** What the errors of a driver mean. */
@FunctionalInterface
public interface Errors {

	/**
	 * Classifies an error.
	 * @param error the error
	 * @return what it means for a run
	 */
	ErrorKind kind(SQLException error);

}
