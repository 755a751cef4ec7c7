package dev.migrate.internal.dialect;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Finds out the outcome of a statement that cannot run in a transaction. The state before
 * the statement is recorded with the intent to run it.
 */
public interface Probe {

	/**
	 * Reads the state before the statement runs.
	 * @param connection a connection in autocommit mode
	 * @return a text that {@link #after} understands
	 * @throws SQLException if the database fails
	 */
	String before(Connection connection) throws SQLException;

	/**
	 * The state before the statement, for a script that has no driver.
	 * @return an SQL expression for the text of {@link #before}
	 */
	default String beforeSql() {
		return "''";
	}

	/**
	 * Finds out the outcome of the statement. It is called when the statement no longer
	 * runs: after its success, after its failure, or after its run was killed.
	 * @param connection a connection in autocommit mode
	 * @param before the text that {@link #before} returned
	 * @return the verdict
	 * @throws SQLException if the database fails
	 */
	Verdict after(Connection connection, String before) throws SQLException;

	/**
	 * Finds a defect that the statement left although the server reported success.
	 * @param connection a connection in autocommit mode
	 * @param before the text that {@link #before} returned
	 * @return the defect and its remedy, or {@code null} if there is none
	 * @throws SQLException if the database fails
	 */
	default @Nullable String defect(Connection connection, String before) throws SQLException {
		return null;
	}

	/**
	 * The defect, for a script.
	 * @return an SQL expression for the defect, or {@code null} if there cannot be one
	 */
	default @Nullable String defectSql() {
		return null;
	}

	/** The outcome of a statement. */
	sealed interface Verdict {

		/**
		 * The statement is done, except for some last statements.
		 *
		 * @param finish the statements that complete it
		 */
		record Done(List<String> finish) implements Verdict {

			public Done {
				finish = List.copyOf(finish);
			}

		}

		/**
		 * The statement is not done and may run again.
		 *
		 * @param cleanup the statements that remove what was left behind
		 */
		record NotDone(List<String> cleanup) implements Verdict {

			public NotDone {
				cleanup = List.copyOf(cleanup);
			}

		}

		/** The database cannot tell. */
		record Unknown() implements Verdict {
		}

	}

}
