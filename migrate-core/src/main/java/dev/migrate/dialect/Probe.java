package dev.migrate.dialect;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Finds out what became of a statement that cannot run in a transaction. What it needs to
 * know of the time before is recorded with the intent to run the statement.
 */
public interface Probe {

	/**
	 * What exists before the statement runs.
	 * @param connection a connection in autocommit mode
	 * @return a text that {@link #after} understands
	 * @throws SQLException if the database fails
	 */
	String before(Connection connection) throws SQLException;

	/**
	 * The same for a script, which asks no driver.
	 * @return an SQL expression for the text of {@link #before}
	 */
	default String beforeSql() {
		return "''";
	}

	/**
	 * What became of the statement. Called when it is not running any more: after it
	 * succeeded, after it failed, or after the run that started it was killed.
	 * @param connection a connection in autocommit mode
	 * @param before what existed before
	 * @return the verdict
	 * @throws SQLException if the database fails
	 */
	Verdict after(Connection connection, String before) throws SQLException;

	/**
	 * What is wrong although the server reported success.
	 * @param connection a connection in autocommit mode
	 * @param before what existed before
	 * @return what is wrong and what to do, or {@code null} if nothing is
	 * @throws SQLException if the database fails
	 */
	default @Nullable String defect(Connection connection, String before) throws SQLException {
		return null;
	}

	/**
	 * The same for a script.
	 * @return an SQL expression for what is wrong, or {@code null} if nothing can be
	 */
	default @Nullable String defectSql() {
		return null;
	}

	/** What became of a statement. */
	sealed interface Verdict {

		/**
		 * It is done, but for some last statements.
		 *
		 * @param finish the statements that complete it
		 */
		record Done(List<String> finish) implements Verdict {

			public Done {
				finish = List.copyOf(finish);
			}

		}

		/**
		 * It is not done, and may run again.
		 *
		 * @param cleanup the statements that remove what it left behind
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
