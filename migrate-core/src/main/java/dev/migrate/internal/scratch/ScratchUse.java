package dev.migrate.internal.scratch;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Uses a target schema while it exists.
 *
 * @param <T> the type of the result
 */
@FunctionalInterface
public interface ScratchUse<T> {

	/**
	 * Uses the target schema.
	 * @param drawn the target schema
	 * @param connection a connection to the place of the target schema, in a transaction
	 * that is rolled back
	 * @return the result
	 * @throws SQLException if the database fails
	 */
	T use(Drawn drawn, Connection connection) throws SQLException;

}
