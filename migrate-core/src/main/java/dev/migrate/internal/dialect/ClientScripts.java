package dev.migrate.internal.dialect;

import java.util.List;
import java.util.Map;

import dev.migrate.script.Statement;
import dev.migrate.script.TransactionMode;

/**
 * Writes scripts for the product's own command-line client. All texts are whole
 * statements that end with a line end.
 */
public interface ClientScripts {

	/**
	 * Makes the client stop at the first error, prepares its session, takes the lock of a
	 * run, refuses a database in another state than the script expects, and creates the
	 * tables of Migrate if they may be missing.
	 * @param start the database that the script is for
	 * @return the start of a script
	 */
	String open(ScriptStart start);

	/**
	 * Releases the lock.
	 * @param start the database that the script is for
	 * @return the end of a script
	 */
	String close(ScriptStart start);

	/**
	 * The text that starts a step outside a transaction.
	 * @return the text
	 */
	String startStandalone();

	/**
	 * Stores the state before a statement that its probe needs, for the {@link #atRunTime
	 * expression} of the column {@code intent}.
	 * @param probe the probe
	 * @return the text
	 */
	String keepIntent(Probe probe);

	/**
	 * Stops the script if a statement left a defect although the server reported success.
	 * @param probe the probe of the statement
	 * @return the text; empty if the statement cannot leave a defect
	 */
	String check(Probe probe);

	/**
	 * Wraps statements in one transaction.
	 * @param statements the text of the statements
	 * @return the text
	 */
	String transaction(String statements);

	/**
	 * A statement of a revision as in its file, with its data if it is a {@code COPY}.
	 * @param statement the statement with its placeholders filled
	 * @return the text
	 */
	String statement(Statement statement);

	/**
	 * A statement that the server finishes even if the client disconnects, since it
	 * leaves something behind if it is interrupted. The server cancels any other
	 * statement of a lost client, which releases the lock.
	 * @param statement the text of the statement
	 * @return the text
	 */
	String toItsEnd(String statement);

	/**
	 * A statement that writes the tables of Migrate. Its literals are safe under all
	 * settings of the session.
	 * @param update the statement
	 * @return the text
	 */
	String update(Update update);

	/**
	 * Restores the settings that the session had before the statements of a revision.
	 * @param start the database that the script is for
	 * @return the text
	 */
	String restoreSettings(ScriptStart start);

	/**
	 * The values that only the server knows when the script runs.
	 * @param mode {@link TransactionMode#ON} for a step that is one transaction
	 * @return an expression for each such column of the tables of Migrate
	 */
	Map<String, ServerValue> atRunTime(TransactionMode mode);

	/**
	 * Writes comment lines.
	 * @param lines the text of each line
	 * @return the text
	 */
	default String comment(List<String> lines) {
		StringBuilder text = new StringBuilder();
		lines.forEach((line) -> text.append(("-- " + line.replaceAll("\\p{Cntrl}", " ")).stripTrailing()).append('\n'));
		return text.toString();
	}

}
