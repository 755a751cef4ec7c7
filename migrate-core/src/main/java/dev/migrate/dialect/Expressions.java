package dev.migrate.dialect;

import java.sql.Connection;
import java.sql.SQLException;

import dev.migrate.schema.QualifiedName;

/**
 * Asks a database whether two expressions are the same. What it prints does not always
 * come back as it was when it is read and printed again, but the second print does.
 * Everything happens in the transaction of the connection and is taken back at once.
 */
public interface Expressions {

	/**
	 * Whether two conditions on the rows of a table are the same.
	 * @param connection a connection in a transaction
	 * @param table a table that has their columns
	 * @param one a condition
	 * @param other another one
	 * @return whether they are printed alike; not so if the database does not accept one
	 * @throws SQLException if the connection fails
	 */
	boolean sameCondition(Connection connection, QualifiedName table, String one, String other) throws SQLException;

	/**
	 * Whether two expressions over the columns of a table are the same.
	 * @param connection a connection in a transaction
	 * @param table a table that has their columns
	 * @param one an expression
	 * @param other another one
	 * @return whether they are printed alike; not so if the database does not accept one
	 * @throws SQLException if the connection fails
	 */
	boolean sameValue(Connection connection, QualifiedName table, String one, String other) throws SQLException;

	/**
	 * Whether two queries are the same.
	 * @param connection a connection in a transaction
	 * @param view a view, whose schema has a place for another one
	 * @param one a query
	 * @param other another one
	 * @return whether they are printed alike; not so if the database does not accept one
	 * @throws SQLException if the connection fails
	 */
	boolean sameQuery(Connection connection, QualifiedName view, String one, String other) throws SQLException;

	/**
	 * Whether two defaults are the same value. Only what is always the same is computed.
	 * @param connection a connection in a transaction
	 * @param table a table, whose columns play no part
	 * @param type the type of their column
	 * @param one a default
	 * @param other another one
	 * @return whether they are equal as values of the type; not so if one of them changes
	 * @throws SQLException if the connection fails
	 */
	boolean sameDefault(Connection connection, QualifiedName table, String type, String one, String other)
			throws SQLException;

}
