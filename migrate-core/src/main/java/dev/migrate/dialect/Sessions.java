package dev.migrate.dialect;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;

import dev.migrate.database.Notice;
import dev.migrate.script.Statement;
import org.jspecify.annotations.Nullable;

/** What happens to a connection in a run. */
public interface Sessions {

	/**
	 * Reads what the session is, by one query.
	 * @param connection a connection in autocommit mode
	 * @param naming what the user says of the tables of Migrate
	 * @return the facts
	 * @throws SQLException if the database fails
	 */
	SessionFacts inspect(Connection connection, TableNaming naming) throws SQLException;

	/**
	 * Starts a transaction in which the settings are those of the facts, whatever an
	 * earlier step has set.
	 * @param connection a connection in autocommit mode
	 * @param facts the session
	 * @param limits how long its statements may take
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
	 * Gives the transaction up. Does nothing outside a transaction.
	 * @param connection the connection
	 * @throws SQLException if the database fails
	 */
	void rollback(Connection connection) throws SQLException;

	/**
	 * Executes a statement of a revision as it stands in its file, with its data where it
	 * is a {@code COPY}.
	 * @param connection the connection
	 * @param statement the statement
	 * @param notices takes what the server says beside the result, also if it fails
	 * @throws SQLException if the database fails
	 */
	void execute(Connection connection, Statement statement, Consumer<Notice> notices) throws SQLException;

	/**
	 * Cancels the statement that another thread executes by this connection. Does nothing
	 * if there is none.
	 * @param connection the connection
	 * @throws SQLException if the server cannot be asked
	 */
	void cancel(Connection connection) throws SQLException;

	/**
	 * What makes the session ready for the next step while the record of this one is
	 * written.
	 * @param facts the session
	 * @param limits how long the statements of the next step may take
	 * @return the statements; none where each transaction starts anew
	 */
	default List<Update> readying(SessionFacts facts, Limits limits) {
		return List.of();
	}

	/**
	 * Writes that a step is done, in its transaction.
	 * @param connection a connection in a transaction
	 * @param updates what to write
	 * @throws SQLException if the database fails
	 */
	default void finish(Connection connection, List<Update> updates) throws SQLException {
		for (Update update : updates) {
			update.execute(connection);
		}
	}

	/**
	 * Starts a transaction with the same limits, right after the commit of one that was
	 * finished.
	 * @param connection a connection in autocommit mode
	 * @param facts the session
	 * @param limits how long its statements may take
	 * @throws SQLException if the database fails
	 */
	default void beginNext(Connection connection, SessionFacts facts, Limits limits) throws SQLException {
		begin(connection, facts, limits);
	}

	/**
	 * Names the sessions that another one waits for.
	 * @param connection any connection to the database
	 * @param backendPid the server process of the session that waits
	 * @return a phrase for each session that stands in the way; empty if none does
	 * @throws SQLException if the database fails
	 */
	List<String> blockers(Connection connection, long backendPid) throws SQLException;

	/**
	 * How far the statement is that another session executes.
	 * @param connection any connection to the database
	 * @param backendPid the server process of that session
	 * @return the progress, or {@code null} if there is nothing to tell
	 * @throws SQLException if the database fails
	 */
	default @Nullable Progress progress(Connection connection, long backendPid) throws SQLException {
		return null;
	}

	/**
	 * Undoes in the current transaction what the statements of a revision have set in the
	 * session, before the record that they are done is written.
	 * @param connection a connection in a transaction
	 * @param facts the session
	 * @throws SQLException if the database fails
	 */
	default void undoSettings(Connection connection, SessionFacts facts) throws SQLException {
		// Nothing that a statement sets can disturb the record or the next step.
	}

	/**
	 * Gives a borrowed session back as it was.
	 * @param connection a connection in autocommit mode
	 * @param facts the session
	 * @throws SQLException if the database fails
	 */
	void restore(Connection connection, SessionFacts facts) throws SQLException;

}
