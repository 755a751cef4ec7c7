package dev.migrate.internal.execution;

import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

import dev.migrate.error.MigrateException;
import dev.migrate.execution.DatabaseUnavailableException;
import dev.migrate.url.DatabaseUrl;

/** Opens connections, and explains why one cannot be opened. */
public final class Connections {

	/** The class of SQLSTATEs that the SQL standard has for a refused login. */
	private static final String AUTHORIZATION = "28";

	private Connections() {
	}

	/**
	 * Opens a connection in autocommit mode.
	 * @param source the source of the connection
	 * @return the connection
	 * @throws DatabaseUnavailableException if no connection can be opened
	 */
	public static Connection open(DataSource source) {
		try {
			Connection connection = source.getConnection();
			connection.setAutoCommit(true);
			return connection;
		}
		catch (SQLException ex) {
			throw refused(ex);
		}
		catch (MigrateException ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			throw refused(ex);
		}
	}

	// A pool reports so that it has no driver for the URL.
	private static DatabaseUnavailableException refused(RuntimeException error) {
		return new DatabaseUnavailableException(
				"The database cannot be reached: " + DatabaseUrl.redact(String.valueOf(error.getMessage())),
				"Add the driver of the database to the dependencies of the application, or correct the URL (--url on the "
						+ "command line). The command migrate doctor says where the URL comes from.",
				error);
	}

	/**
	 * Stands in for a database that was not given.
	 * @return a source that fails as the source of a database that is down does
	 */
	public static DataSource none() {
		return new NoDatabase();
	}

	/**
	 * Opens a connection in autocommit mode, uses it and closes it.
	 * @param <T> the type of the result
	 * @param source the source of the connection
	 * @param use the work
	 * @return the result of the work
	 * @throws DatabaseUnavailableException if there is no connection, or if it breaks
	 */
	public static <T> T use(DataSource source, Use<T> use) {
		return attempt(() -> {
			try (Connection connection = open(source)) {
				return use.apply(connection);
			}
		});
	}

	/**
	 * Does work that opens its own connections to the database.
	 * @param <T> the type of the result
	 * @param attempt the work
	 * @return the result of the work
	 * @throws DatabaseUnavailableException if a connection breaks
	 */
	public static <T> T attempt(Attempt<T> attempt) {
		try {
			return attempt.make();
		}
		catch (SQLException ex) {
			throw failed(ex);
		}
	}

	// The error for a connection that could not be opened.
	static DatabaseUnavailableException refused(SQLException error) {
		SQLException root = root(error);
		boolean login = root.getSQLState() != null && root.getSQLState().startsWith(AUTHORIZATION);
		return unavailable(root, login
				? "Correct the user or the password (--user and --ask-password on the command line), and start again."
				: "Start the database or correct its URL (--url on the command line), and start again. The command migrate "
						+ "doctor says where the URL comes from.");
	}

	static DatabaseUnavailableException unavailable(SQLException error, String action) {
		return new DatabaseUnavailableException("The database cannot be reached: " + Failures.server(error), action,
				error);
	}

	// A pool wraps the driver's error: the last one in the chain that has a SQLSTATE.
	static SQLException root(SQLException error) {
		SQLException root = error;
		for (Throwable cause = error; cause != null; cause = cause.getCause()) {
			if (cause instanceof SQLException sql && sql.getSQLState() != null) {
				root = sql;
			}
		}
		return root;
	}

	/**
	 * The error for a connection that broke while it was read.
	 * @param error the driver's error
	 * @return an error that tells the user the next step
	 */
	public static DatabaseUnavailableException failed(SQLException error) {
		return unavailable(error, "Look at the server (migrate doctor says how it is reached), and try again.");
	}

	/**
	 * The URL of a connection without its parameters: one of them may be a password.
	 * @param connection a connection
	 * @return the URL up to its parameters
	 * @throws SQLException if the driver fails
	 */
	public static String url(Connection connection) throws SQLException {
		String url = connection.getMetaData().getURL();
		return (url != null) ? url.split("[?;]", 2)[0] : "";
	}

	/**
	 * Work with a connection.
	 *
	 * @param <T> the type of the result
	 */
	@FunctionalInterface
	public interface Use<T> {

		/**
		 * Uses the connection, and leaves it open.
		 * @param connection the connection, in autocommit mode
		 * @return the result of the work
		 * @throws SQLException if the connection breaks
		 */
		T apply(Connection connection) throws SQLException;

	}

	/**
	 * Work that opens its own connections.
	 *
	 * @param <T> the type of the result
	 */
	@FunctionalInterface
	public interface Attempt<T> {

		/**
		 * Talks to the database.
		 * @return the result of the work
		 * @throws SQLException if a connection breaks
		 */
		T make() throws SQLException;

	}

}
