package dev.migrate.dialect;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Where objects can be made for a while. All of it happens in the transaction of the
 * connection, which is rolled back afterwards, so that nothing stays, whatever happens.
 */
public interface ScratchSpace {

	/**
	 * The schema of names that are not qualified.
	 * @param connection a connection
	 * @return the schema
	 * @throws SQLException if the database fails
	 */
	String currentSchema(Connection connection) throws SQLException;

	/**
	 * The major version of the server.
	 * @param connection a connection
	 * @return the version
	 * @throws SQLException if the database fails
	 */
	int serverVersion(Connection connection) throws SQLException;

	/**
	 * Makes schemas and puts the first one before those in which names are found now.
	 * @param connection a connection in a transaction
	 * @param schemas the schemas, of which none exists
	 * @throws SQLException if the database fails, or the user may not make schemas
	 */
	void open(Connection connection, List<String> schemas) throws SQLException;

	/**
	 * Has names that are not qualified lead to the temporary objects of the session,
	 * which every user may make.
	 * @param connection a connection in a transaction
	 * @return the schema of the temporary objects
	 * @throws SQLException if the database fails, or the user may make no temporary
	 * objects either
	 */
	String openTemporary(Connection connection) throws SQLException;

	/**
	 * Whether the user may make schemas in this database.
	 * @param connection a connection
	 * @return whether it may
	 * @throws SQLException if the database fails
	 */
	boolean canMakeSchemas(Connection connection) throws SQLException;

	/**
	 * How expressions are compared.
	 * @return the comparison
	 */
	Expressions expressions();

}
