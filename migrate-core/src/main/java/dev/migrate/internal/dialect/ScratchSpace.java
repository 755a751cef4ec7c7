package dev.migrate.internal.dialect;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * A place for objects that exist only for a while. They are created in the transaction of
 * the connection, which is rolled back afterwards, so nothing stays in any case.
 */
public interface ScratchSpace {

	/**
	 * Creates schemas and puts the first one at the start of the search path.
	 * @param connection a connection in a transaction
	 * @param schemas the schemas; none of them exists
	 * @throws SQLException if the database fails, or if the user may not create schemas
	 */
	void open(Connection connection, List<String> schemas) throws SQLException;

	/**
	 * Makes unqualified names refer to the temporary objects of the session, which every
	 * user may create.
	 * @param connection a connection in a transaction
	 * @return the schema of the temporary objects
	 * @throws SQLException if the database fails, or if the user may not create temporary
	 * objects either
	 */
	String openTemporary(Connection connection) throws SQLException;

	/**
	 * Whether the user may create schemas in this database.
	 * @param connection a connection
	 * @return whether the user may
	 * @throws SQLException if the database fails
	 */
	boolean canMakeSchemas(Connection connection) throws SQLException;

	/**
	 * The comparison of expressions.
	 * @return the comparison
	 */
	Expressions expressions();

}
