package dev.migrate.internal.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.migrate.script.AfterCrash;
import dev.migrate.script.Statement;
import dev.migrate.script.TransactionMode;

/**
 * Values for the <code>${name}</code> places of statements. Only names with a value are
 * places: everything else that looks like a place belongs to the SQL. A value goes into
 * the statement unchanged. There are no places in COPY data.
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
		return new Statement(fill(statement.sql()).text(), statement.location(), statement.copyData(),
				fill(statement.afterCrash()));
	}

	/**
	 * Finds out whether the values change the form of a statement: where it ends, where
	 * its quotes end, or its kind.
	 * @param statement a statement as it is in the file
	 * @param mode whether its section runs in a transaction
	 * @param syntax the lexical rules of the database
	 * @return the problem, if there is one
	 */
	public Optional<String> problem(Statement statement, TransactionMode mode, Syntax syntax) {
		FilledText filled = fill(statement.sql());
		Optional<String> problem = filled.places().isEmpty() ? Optional.empty()
				: new FilledStatement(filled, statement.copyData() != null, mode, syntax).problem();
		if (problem.isEmpty() && statement.afterCrash() instanceof AfterCrash.DoneWhen doneWhen) {
			return FilledCondition.problem(fill(doneWhen.query()), syntax);
		}
		return problem;
	}

	private AfterCrash fill(AfterCrash afterCrash) {
		return (afterCrash instanceof AfterCrash.DoneWhen doneWhen)
				? new AfterCrash.DoneWhen(fill(doneWhen.query()).text()) : afterCrash;
	}

	private FilledText fill(String text) {
		StringBuilder filled = new StringBuilder();
		List<FilledText.Place> places = new ArrayList<>();
		int done = 0;
		for (int open = text.indexOf("${"); open >= 0; open = text.indexOf("${", open + 2)) {
			int close = text.indexOf('}', open);
			String name = (close > 0) ? text.substring(open + 2, close) : "";
			String value = this.values.get(name);
			if (value != null) {
				filled.append(text, done, open).append(value);
				places.add(
						new FilledText.Place(name, open, close + 1, filled.length() - value.length(), filled.length()));
				done = close + 1;
			}
		}
		return new FilledText(text, filled.append(text, done, text.length()).toString(), places);
	}

}
