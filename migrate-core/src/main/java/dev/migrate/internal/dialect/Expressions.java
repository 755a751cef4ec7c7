package dev.migrate.internal.dialect;

import java.sql.Connection;
import java.sql.SQLException;

import dev.migrate.internal.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * Asks a database for the normal form of an expression. An expression that the database
 * printed can change when it is read and printed again, but the second print is stable:
 * expressions with one normal form are the same. Everything happens in the transaction of
 * the connection and is rolled back at once.
 */
public interface Expressions {

	/**
	 * The normal form of a condition on the rows of a table.
	 * @param connection a connection in a transaction
	 * @param table a table that has its columns
	 * @param sql the condition
	 * @return the condition as it is printed; {@code null} if the database does not
	 * accept it
	 * @throws SQLException if the connection fails
	 */
	@Nullable String condition(Connection connection, QualifiedName table, String sql) throws SQLException;

	/**
	 * The normal form of an expression over the columns of a table.
	 * @param connection a connection in a transaction
	 * @param table a table that has its columns
	 * @param sql the expression
	 * @return the expression as it is printed; {@code null} if the database does not
	 * accept it
	 * @throws SQLException if the connection fails
	 */
	@Nullable String value(Connection connection, QualifiedName table, String sql) throws SQLException;

	/**
	 * The normal form of a query.
	 * @param connection a connection in a transaction
	 * @param view a view, in whose schema another view can be created
	 * @param sql the query
	 * @return the query as it is printed; {@code null} if the database does not accept it
	 * @throws SQLException if the connection fails
	 */
	@Nullable String query(Connection connection, QualifiedName view, String sql) throws SQLException;

	/**
	 * The value of a default. Only immutable expressions are computed.
	 * @param connection a connection in a transaction
	 * @param table a table; its columns do not matter
	 * @param type the type of its column
	 * @param sql the default
	 * @return the value as text of the type; {@code null} if the expression is not
	 * immutable or the database does not accept it
	 * @throws SQLException if the connection fails
	 */
	@Nullable String defaultValue(Connection connection, QualifiedName table, String type, String sql) throws SQLException;

}
