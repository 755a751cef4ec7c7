package dev.migrate.dialect;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import dev.migrate.database.Fact;

/** What a person wants to know of a database with which something is wrong. */
public interface Diagnostics {

	/**
	 * Reads the facts, by one or two queries and without a lock.
	 * @param connection a connection in autocommit mode
	 * @param naming what the user says of the tables of Migrate
	 * @return the facts, in the order in which they are to be read
	 * @throws SQLException if the database fails
	 */
	List<Fact> facts(Connection connection, TableNaming naming) throws SQLException;

}
