package dev.migrate.internal.script;

import java.util.Map;

import dev.migrate.script.AfterCrash;
import dev.migrate.script.Statement;

/**
 * Values for the <code>${name}</code> places of statements. Only names with a value are
 * places: everything else that looks like a place belongs to the SQL. A value goes into
 * the statement unchanged and never moves the end of a statement. There are no places in
 * COPY data.
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
		if (this.values.isEmpty()) {
			return statement;
		}
		return new Statement(fill(statement.sql()), statement.location(), statement.copyData(),
				fill(statement.afterCrash()));
	}

	private AfterCrash fill(AfterCrash afterCrash) {
		return (afterCrash instanceof AfterCrash.DoneWhen doneWhen) ? new AfterCrash.DoneWhen(fill(doneWhen.query()))
				: afterCrash;
	}

	private String fill(String text) {
		StringBuilder filled = new StringBuilder();
		int done = 0;
		for (int open = text.indexOf("${"); open >= 0; open = text.indexOf("${", open + 2)) {
			int close = text.indexOf('}', open);
			String value = (close > 0) ? this.values.get(text.substring(open + 2, close)) : null;
			if (value != null) {
				filled.append(text, done, open).append(value);
				done = close + 1;
			}
		}
		return filled.append(text, done, text.length()).toString();
	}

}
