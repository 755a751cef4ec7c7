package dev.migrate.execution;

import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

/** Opens connections, and says why one cannot be opened. */
public final class Connections {

	/** The class of SQLSTATEs for a login that is refused, by the SQL standard. */
	private static final String AUTHORIZATION = "28";

	private Connections() {
	}

	/**
	 * Opens a connection in autocommit mode.
	 * @param source where it comes from
	 * @return the connection
	 * @throws DatabaseUnavailableException if there is none to be had
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
	}

	/**
	 * Stands where no database was given.
	 * @return a source that has no connection, as that of a database that is down
	 */
	public static DataSource none() {
		return new NoDatabase();
	}

	/**
	 * Opens a connection in autocommit mode, uses it and closes it.
	 * @param <T> what comes of it
	 * @param source where the connection comes from
	 * @param use what is done with it
	 * @return what comes of it
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
	 * Talks to the database by connections of its own.
	 * @param <T> what comes of it
	 * @param attempt what is done
	 * @return what comes of it
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

	// The error of a connection that was not made.
	static DatabaseUnavailableException refused(SQLException error) {
		SQLException root = root(error);
		boolean login = root.getSQLState() != null && root.getSQLState().startsWith(AUTHORIZATION);
		return unavailable(root, login
				? "Correct the user or the password, on the command line --user and --ask-password, and start again."
				: "Start the database or correct its URL, on the command line --url, and start again. The command migrate "
						+ "doctor says where the URL comes from.");
	}

	static DatabaseUnavailableException unavailable(SQLException error, String action) {
		return new DatabaseUnavailableException("The database cannot be reached: " + Failures.server(error), action,
				error);
	}

	// A pool wraps what the driver said; the driver's own error is the last with a
	// SQLSTATE.
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
	 * The error of a connection that broke while it was read.
	 * @param error what the driver said
	 * @return an error that helps
	 */
	public static DatabaseUnavailableException failed(SQLException error) {
		return unavailable(error, "Look at the server (migrate doctor says how it is reached), and try again.");
	}

	/**
	 * The URL of a connection without its parameters, among which may be a password.
	 * @param connection a connection
	 * @return the URL up to its parameters
	 * @throws SQLException if the driver fails
	 */
	public static String url(Connection connection) throws SQLException {
		String url = connection.getMetaData().getURL();
		return (url != null) ? url.split("[?;]", 2)[0] : "";
	}

	/**
	 * What is done with a connection.
	 *
	 * @param <T> what comes of it
	 */
	@FunctionalInterface
	public interface Use<T> {

		/**
		 * Uses the connection, and leaves it open.
		 * @param connection the connection, in autocommit mode
		 * @return what comes of it
		 * @throws SQLException if the connection breaks
		 */
		T apply(Connection connection) throws SQLException;

	}

	/**
	 * What is done by connections of its own.
	 *
	 * @param <T> what comes of it
	 */
	@FunctionalInterface
	public interface Attempt<T> {

		/**
		 * Talks to the database.
		 * @return what comes of it
		 * @throws SQLException if a connection breaks
		 */
		T make() throws SQLException;

	}

}
