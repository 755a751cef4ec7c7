package dev.migrate.internal.scratch;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * What is done while a target schema is there.
 *
 * @param <T> what comes out of it
 */
@FunctionalInterface
public interface ScratchUse<T> {

	/**
	 * Uses the target schema.
	 * @param drawn the target schema
	 * @param connection a connection to where it is, in a transaction that is rolled back
	 * @return what came out of it
	 * @throws SQLException if the database fails
	 */
	T use(Drawn drawn, Connection connection) throws SQLException;

}
