package dev.migrate.dialect;

import java.util.List;
import java.util.Map;

import dev.migrate.script.Statement;
import dev.migrate.script.TransactionMode;

/**
 * How a script is written that the product's own command-line client runs. All texts are
 * whole statements that end with a line end.
 */
public interface ClientScripts {

	/**
	 * Makes the client stop at the first error, prepares its session, takes the lock of a
	 * run, refuses a database that is not what the script expects, and creates the tables
	 * of Migrate where they may be missing.
	 * @param start the database that the script is for
	 * @return the start of a script
	 */
	String open(ScriptStart start);

	/**
	 * Gives the lock back.
	 * @param start the database that the script is for
	 * @return the end of a script
	 */
	String close(ScriptStart start);

	/**
	 * What starts a step outside a transaction.
	 * @return the text
	 */
	String startStandalone();

	/**
	 * Keeps what a probe needs to know of the time before a statement, for the
	 * {@link #atRunTime expression} of the column {@code intent}.
	 * @param probe the probe
	 * @return the text
	 */
	String keepIntent(Probe probe);

	/**
	 * Stops the script if a statement left something wrong although the server reported
	 * success.
	 * @param probe the probe of the statement
	 * @return the text; empty if nothing can be wrong
	 */
	String check(Probe probe);

	/**
	 * Statements in one transaction.
	 * @param statements the text of the statements
	 * @return the text
	 */
	String transaction(String statements);

	/**
	 * A statement of a revision, as it stands in its file, with its data where it is a
	 * {@code COPY}.
	 * @param statement the statement with its placeholders filled
	 * @return the text
	 */
	String statement(Statement statement);

	/**
	 * A statement that the server is to go on with when its client is gone, since it
	 * leaves something behind if it is cut off. Any other it gives up, and with it the
	 * lock.
	 * @param statement the text of the statement
	 * @return the text
	 */
	String toItsEnd(String statement);

	/**
	 * A statement that writes the tables of Migrate, with literals that are safe whatever
	 * is set in the session.
	 * @param update the statement
	 * @return the text
	 */
	String update(Update update);

	/**
	 * Gives the session the settings back that it had before the statements of a
	 * revision.
	 * @param start the database that the script is for
	 * @return the text
	 */
	String restoreSettings(ScriptStart start);

	/**
	 * What only the server knows, and only when the script runs.
	 * @param mode how the step runs
	 * @return an expression for each such column of the tables of Migrate
	 */
	Map<String, ServerValue> atRunTime(TransactionMode mode);

	/**
	 * Comment lines.
	 * @param lines the text of each
	 * @return the text
	 */
	default String comment(List<String> lines) {
		StringBuilder text = new StringBuilder();
		lines.forEach((line) -> text.append(("-- " + line.replaceAll("\\p{Cntrl}", " ")).stripTrailing()).append('\n'));
		return text.toString();
	}

}
