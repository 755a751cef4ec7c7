package dev.migrate.internal.dialect;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import dev.migrate.database.Loss;
import dev.migrate.script.Statement;

/** The data that statements would remove from the database for good. */
public interface Losses {

	/**
	 * Finds the data that exists now and would be lost. Nothing is changed, and locks
	 * last only while rows are counted. An object that does not exist now is no loss.
	 * @param connection a connection in autocommit mode
	 * @param sections the statements of each step, in the order in which they would run
	 * @return the losses, in the same order
	 * @throws SQLException if the database fails
	 */
	List<Loss> find(Connection connection, List<List<Statement>> sections) throws SQLException;

}
