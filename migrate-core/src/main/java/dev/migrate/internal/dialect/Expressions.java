package dev.migrate.internal.dialect;

import java.sql.Connection;
import java.sql.SQLException;

import dev.migrate.internal.schema.QualifiedName;

/**
 * Asks a database whether two expressions are the same. An expression that the database
 * printed can change when it is read and printed again, but the second print is stable.
 * Everything happens in the transaction of the connection and is rolled back at once.
 */
public interface Expressions {

	/**
	 * Whether two conditions on the rows of a table are the same.
	 * @param connection a connection in a transaction
	 * @param table a table that has their columns
	 * @param one a condition
	 * @param other another one
	 * @return whether they are printed alike; {@code false} if the database does not
	 * accept one
	 * @throws SQLException if the connection fails
	 */
	boolean sameCondition(Connection connection, QualifiedName table, String one, String other) throws SQLException;

	/**
	 * Whether two expressions over the columns of a table are the same.
	 * @param connection a connection in a transaction
	 * @param table a table that has their columns
	 * @param one an expression
	 * @param other another one
	 * @return whether they are printed alike; {@code false} if the database does not
	 * accept one
	 * @throws SQLException if the connection fails
	 */
	boolean sameValue(Connection connection, QualifiedName table, String one, String other) throws SQLException;

	/**
	 * Whether two queries are the same.
	 * @param connection a connection in a transaction
	 * @param view a view, in whose schema another view can be created
	 * @param one a query
	 * @param other another one
	 * @return whether they are printed alike; {@code false} if the database does not
	 * accept one
	 * @throws SQLException if the connection fails
	 */
	boolean sameQuery(Connection connection, QualifiedName view, String one, String other) throws SQLException;

	/**
	 * Whether two defaults are the same value. Only immutable expressions are computed.
	 * @param connection a connection in a transaction
	 * @param table a table; its columns do not matter
	 * @param type the type of their column
	 * @param one a default
	 * @param other another one
	 * @return whether they are equal as values of the type; {@code false} if one of them
	 * is not immutable
	 * @throws SQLException if the connection fails
	 */
	boolean sameDefault(Connection connection, QualifiedName table, String type, String one, String other)
			throws SQLException;

}
