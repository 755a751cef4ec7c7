package dev.migrate.internal.dialect;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/** What a database holds, for a person who did not expect it. */
public interface Contents {

	/**
	 * Counts the things that hold or show data in the schema of the connection. The
	 * tables of Migrate and of other migration tools, and what belongs to an extension,
	 * do not count.
	 * @param connection a connection in autocommit mode
	 * @param naming the user's settings for the names of the tables of Migrate
	 * @return the number of things by kind, such as {@code table}; empty if there are
	 * none
	 * @throws SQLException if the database fails
	 */
	Map<String, Integer> count(Connection connection, TableNaming naming) throws SQLException;

}
