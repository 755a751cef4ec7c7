package dev.migrate.internal.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import dev.migrate.script.TransactionMode;

/**
 * Statements that may share a transaction. A group must be committed before the next one
 * starts: either each group is a revision, or one revision with all of them runs outside
 * a transaction.
 *
 * @param statements the statements, without the semicolons between them; comments that
 * belong to a statement are part of it
 * @param transaction {@link TransactionMode#OFF} if the database refuses to run one of
 * them in a transaction
 */
public record StatementGroup(List<String> statements, TransactionMode transaction) {

	public StatementGroup {
		statements = List.copyOf(statements);
	}

	/**
	 * A group of statements that can run in a transaction.
	 * @param statements the statements
	 */
	public StatementGroup(List<String> statements) {
		this(statements, TransactionMode.ON);
	}

	/**
	 * The transaction mode of one revision with several groups.
	 * @param groups the groups
	 * @return {@link TransactionMode#OFF} if they cannot share a transaction
	 */
	public static TransactionMode transactionOf(List<StatementGroup> groups) {
		boolean apart = groups.size() > 1
				|| groups.stream().anyMatch((group) -> group.transaction() == TransactionMode.OFF);
		return apart ? TransactionMode.OFF : TransactionMode.ON;
	}

	/**
	 * Appends statements that can run in a transaction to other groups.
	 * @param groups the others
	 * @param statements the statements
	 * @return as few groups as possible
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
	 * @return the text for a revision file, without a line break at its end
	 */
	public String text() {
		return this.statements.stream().map((statement) -> statement + ";").collect(Collectors.joining("\n\n"));
	}

	/**
	 * The statements as text that does nothing: each line is a comment.
	 * @return the text for a revision file in which a person is to decide about it
	 */
	public String comment() {
		return text().lines().map((line) -> line.isEmpty() ? "--" : "-- " + line).collect(Collectors.joining("\n"));
	}

}
