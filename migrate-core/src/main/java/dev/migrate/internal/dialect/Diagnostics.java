package dev.migrate.internal.dialect;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import dev.migrate.database.Fact;

/** Facts about a database that help a person to find out what is wrong with it. */
public interface Diagnostics {

	/**
	 * Reads the facts with one or two queries and without a lock.
	 * @param connection a connection in autocommit mode
	 * @param naming the user's settings for the names of the tables of Migrate
	 * @return the facts, in the order in which a person reads them
	 * @throws SQLException if the database fails
	 */
	List<Fact> facts(Connection connection, TableNaming naming) throws SQLException;

}
