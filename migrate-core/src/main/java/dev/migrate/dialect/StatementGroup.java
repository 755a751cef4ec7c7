package dev.migrate.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import dev.migrate.script.TransactionMode;

/**
 * Statements that may share a transaction. A group has to be committed before the next
 * one starts: either each of them is a revision, or one revision runs outside a
 * transaction.
 *
 * @param statements the statements, without the semicolons between them; comments that
 * belong to a statement are part of it
 * @param transaction {@link TransactionMode#OFF} if the database refuses one of them in a
 * transaction
 */
public record StatementGroup(List<String> statements, TransactionMode transaction) {

	public StatementGroup {
		statements = List.copyOf(statements);
	}

	/**
	 * Statements that can run in a transaction.
	 * @param statements the statements
	 */
	public StatementGroup(List<String> statements) {
		this(statements, TransactionMode.ON);
	}

	/**
	 * How one revision has to run that has all of several groups.
	 * @param groups the groups
	 * @return {@link TransactionMode#OFF} if they cannot share a transaction
	 */
	public static TransactionMode transactionOf(List<StatementGroup> groups) {
		boolean apart = groups.size() > 1
				|| groups.stream().anyMatch((group) -> group.transaction() == TransactionMode.OFF);
		return apart ? TransactionMode.OFF : TransactionMode.ON;
	}

	/**
	 * Puts statements that can run in a transaction behind others.
	 * @param groups the others
	 * @param statements the statements
	 * @return as few groups as can be
	 */
	public static List<StatementGroup> append(List<StatementGroup> groups, List<String> statements) {
		List<StatementGroup> all = new ArrayList<>(groups);
		if (statements.isEmpty()) {
			return all;
		}
		List<String> last = new ArrayList<>();
		if (!all.isEmpty() && all.get(all.size() - 1).transaction() == TransactionMode.ON) {
			last.addAll(all.remove(all.size() - 1).statements());
		}
		last.addAll(statements);
		all.add(new StatementGroup(last));
		return all;
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
