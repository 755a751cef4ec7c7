package dev.migrate.script;

import java.util.Map;

/**
 * Values for the <code>${name}</code> places of statements.
 *
 * @param values the value for each name
 */
public record Placeholders(Map<String, String> values) {

	public Placeholders {
		values = Map.copyOf(values);
	}

	/**
	 * Fills the places of a statement.
	 * @param statement a statement as it is in the file
	 * @return the statement to run
	 */
	public Statement apply(Statement statement) {
		return statement;
	}

}
