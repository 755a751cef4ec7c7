package dev.migrate.internal.dialect;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;

import dev.migrate.database.Notice;
import dev.migrate.script.Statement;
import org.jspecify.annotations.Nullable;

/** The handling of a connection in a run. */
public interface Sessions {

	/**
	 * Reads the facts about the session with one query.
	 * @param connection a connection in autocommit mode
	 * @param naming the user's settings for the names of the tables of Migrate
	 * @return the facts
	 * @throws SQLException if the database fails
	 */
	SessionFacts inspect(Connection connection, TableNaming naming) throws SQLException;

	/**
	 * The session as the first statement of a revision is to find it. Does not touch the
	 * database.
	 * @param opened the session as it was opened
	 * @return the facts with the settings that are the same on each machine
	 */
	default SessionFacts forRevisions(SessionFacts opened) {
		return opened;
	}

	/**
	 * Starts a transaction with the settings of the facts, regardless of the settings of
	 * an earlier step.
	 * @param connection a connection in autocommit mode
	 * @param facts the session
	 * @param limits the time limits for its statements
	 * @throws SQLException if the database fails
	 */
	void begin(Connection connection, SessionFacts facts, Limits limits) throws SQLException;

	/**
	 * Makes the session ready for a statement that cannot run in a transaction, with the
	 * settings of the facts.
	 * @param connection a connection in autocommit mode
	 * @param facts the session
	 * @throws SQLException if the database fails
	 */
	void prepareAlone(Connection connection, SessionFacts facts) throws SQLException;

	/**
	 * Ends the transaction.
	 * @param connection a connection in a transaction
	 * @throws SQLException if the database fails
	 */
	void commit(Connection connection) throws SQLException;

	/**
	 * Rolls the transaction back. Does nothing outside a transaction.
	 * @param connection the connection
	 * @throws SQLException if the database fails
	 */
	void rollback(Connection connection) throws SQLException;

	/**
	 * Executes a statement of a revision as in its file, with its data if it is a
	 * {@code COPY}.
	 * @param connection the connection
	 * @param statement the statement
	 * @param notices receives the server's notices, even if the statement fails
	 * @throws SQLException if the database fails
	 */
	void execute(Connection connection, Statement statement, Consumer<Notice> notices) throws SQLException;

	/**
	 * Cancels the statement that another thread executes on this connection. Does nothing
	 * if there is none.
	 * @param connection the connection
	 * @throws SQLException if the server cannot be reached
	 */
	void cancel(Connection connection) throws SQLException;

	/**
	 * The statements that prepare the session for the next step, sent together with the
	 * record of this one.
	 * @param facts the session
	 * @param limits the time limits for the statements of the next step
	 * @return the statements; empty if each transaction sets up the session itself
	 */
	default List<Update> readying(SessionFacts facts, Limits limits) {
		return List.of();
	}

	/**
	 * Writes to the tables of Migrate.
	 * @param connection a connection in a transaction
	 * @param updates the statements, in order
	 * @throws RecordSuppressedException if one of them touches another number of rows
	 * than it has to
	 * @throws SQLException if the database fails
	 */
	default void write(Connection connection, List<Update> updates) throws SQLException {
		try {
			for (Update update : updates) {
				update.execute(connection);
			}
		}
		catch (RecordSuppressedException ex) {
			throw ex.because(obstacles(connection, ex.table()));
		}
	}

	/**
	 * Names what can keep a statement from its effect on a table.
	 * @param connection a connection
	 * @param table the table, quoted and qualified
	 * @return a phrase for each trigger, rule or policy; empty if there is none
	 * @throws SQLException if the database fails
	 */
	List<String> obstacles(Connection connection, String table) throws SQLException;

	/**
	 * Records that a step is done, in its transaction.
	 * @param connection a connection in a transaction
	 * @param updates the statements that record it
	 * @throws SQLException if the database fails
	 */
	default void finish(Connection connection, List<Update> updates) throws SQLException {
		write(connection, updates);
	}

	/**
	 * Starts another transaction with the same limits, right after the commit of the
	 * previous one.
	 * @param connection a connection in autocommit mode
	 * @param facts the session
	 * @param limits the time limits for its statements
	 * @throws SQLException if the database fails
	 */
	default void beginNext(Connection connection, SessionFacts facts, Limits limits) throws SQLException {
		begin(connection, facts, limits);
	}

	/**
	 * Names the sessions that another one waits for.
	 * @param connection any connection to the database
	 * @param backendPid the server process of the session that waits
	 * @return a phrase for each blocking session; empty if there is none
	 * @throws SQLException if the database fails
	 */
	List<String> blockers(Connection connection, long backendPid) throws SQLException;

	/**
	 * The progress of the statement that another session executes.
	 * @param connection any connection to the database
	 * @param backendPid the server process of that session
	 * @return the progress, or {@code null} if none is reported
	 * @throws SQLException if the database fails
	 */
	default @Nullable Progress progress(Connection connection, long backendPid) throws SQLException {
		return null;
	}

	/**
	 * Undoes, in the current transaction, the settings that the statements of a revision
	 * made in the session. It is called before the step is recorded.
	 * @param connection a connection in a transaction
	 * @param facts the session
	 * @throws SQLException if the database fails
	 */
	default void undoSettings(Connection connection, SessionFacts facts) throws SQLException {
		// No setting of a statement can disturb the record or the next step.
	}

	/**
	 * Removes what the statements of a step have left in the session: settings, temporary
	 * objects, prepared statements, cursors.
	 * @param connection the connection of the run, in the transaction of the step
	 * @param facts the session as it was opened
	 * @throws SQLException if the database fails
	 */
	default void clear(Connection connection, SessionFacts facts) throws SQLException {
		undoSettings(connection, facts);
	}

	/**
	 * Whether the database has routines of users, not of extensions.
	 * @param connection a connection
	 * @return whether there is one
	 * @throws SQLException if the database fails
	 */
	default boolean hasRoutines(Connection connection) throws SQLException {
		return false;
	}

	/**
	 * Restores the original settings of a borrowed session.
	 * @param connection a connection in autocommit mode
	 * @param facts the session
	 * @throws SQLException if the database fails
	 */
	void restore(Connection connection, SessionFacts facts) throws SQLException;

}
