package dev.migrate.comparison;

import java.util.List;
import java.util.stream.Collectors;

import dev.migrate.script.TransactionMode;

/**
 * Generated SQL, for a person to read and for a run to execute.
 *
 * @param parts the statements with their semicolons, in parts, each of which has to be
 * committed before the next one starts
 * @param transaction {@link TransactionMode#OFF} if a single revision with all parts has
 * to run outside a transaction
 */
public record GeneratedSql(List<String> parts, TransactionMode transaction) {

	public GeneratedSql {
		parts = List.copyOf(parts);
	}

	/**
	 * Whether there is nothing to do.
	 * @return whether there is no part
	 */
	public boolean isEmpty() {
		return this.parts.isEmpty();
	}

	/**
	 * All parts as one text.
	 * @return the text for a revision file, without a line break at its end
	 */
	public String text() {
		return String.join("\n\n", this.parts);
	}

	/**
	 * All parts as a text that does nothing: each line is a comment.
	 * @return the text for a revision file, in which a person decides on it
	 */
	public String comment() {
		return this.parts.stream()
			.flatMap(String::lines)
			.map((line) -> line.isEmpty() ? "--" : "-- " + line)
			.collect(Collectors.joining("\n"));
	}

}
