package dev.migrate.contract;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import javax.sql.DataSource;

import dev.migrate.internal.dialect.Dialect;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * An empty database of one product, and the statements that differ between products.
 */
interface ContractDatabase extends AutoCloseable {

	/**
	 * The dialect under test.
	 * @return the dialect
	 */
	Dialect dialect();

	/**
	 * Connects to the database. Each connection is a new session.
	 * @return a data source without a pool
	 */
	DataSource dataSource();

	/**
	 * The address of the database, for another process.
	 * @return product, JDBC URL, user and password
	 */
	List<String> address();

	/**
	 * A statement that cannot run in a transaction, and that may run twice. It needs a
	 * table {@code one} with a column {@code id}.
	 * @return the statement
	 */
	String alone();

	/**
	 * A statement that cannot run in a transaction, and that always fails.
	 * @return the statement
	 */
	String failingAlone();

	/**
	 * A statement that changes a setting of the session.
	 * @return the statement
	 */
	String changeSetting();

	/**
	 * A query of that setting.
	 * @return the query
	 */
	String setting();

	/**
	 * Checks that the test has left nothing open.
	 * @throws SQLException if the database fails
	 */
	@Override
	void close() throws SQLException;

	default JdbcClient jdbc() {
		return JdbcClient.create(dataSource());
	}

	default void execute(String sql) {
		try (Connection connection = dataSource().getConnection(); Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
		catch (SQLException ex) {
			throw new IllegalStateException("Cannot execute: " + sql, ex);
		}
	}

	default boolean hasTable(String name) {
		try {
			jdbc().sql("SELECT count(*) FROM " + name).query(Integer.class).single();
			return true;
		}
		catch (DataAccessException ex) {
			return false;
		}
	}

}
