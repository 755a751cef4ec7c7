package dev.migrate.dialect;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import dev.migrate.database.Loss;
import dev.migrate.script.Statement;

/** What statements would take out of the database for good. */
public interface Losses {

	/**
	 * Finds what is there now and would be lost. Nothing is changed, and nothing is
	 * locked for longer than it is counted. What a statement drops that is not there is
	 * not lost.
	 * @param connection a connection in autocommit mode
	 * @param sections the statements of each step, in the order in which they would run
	 * @return the losses, in the same order
	 * @throws SQLException if the database fails
	 */
	List<Loss> find(Connection connection, List<List<Statement>> sections) throws SQLException;

}
