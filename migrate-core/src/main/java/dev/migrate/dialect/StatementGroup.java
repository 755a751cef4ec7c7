package dev.migrate.dialect;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Statements that may share a transaction. A group has to be committed before the next
 * one starts: either each of them is a revision, or one revision runs outside a
 * transaction.
 *
 * @param statements the statements, without the semicolons between them; comments that
 * belong to a statement are part of it
 */
public record StatementGroup(List<String> statements) {

	public StatementGroup {
		statements = List.copyOf(statements);
	}

	/**
	 * The statements as text.
	 * @return what stands in a revision file, without a line break at its end
	 */
	public String text() {
		return this.statements.stream().map((statement) -> statement + ";").collect(Collectors.joining("\n\n"));
	}

	/**
	 * The statements as text that does nothing: each line is a comment.
	 * @return what stands in a revision file for a person to decide on
	 */
	public String comment() {
		return text().lines().map((line) -> line.isEmpty() ? "--" : "-- " + line).collect(Collectors.joining("\n"));
	}

}
