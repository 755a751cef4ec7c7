package dev.migrate.internal.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import dev.migrate.script.TransactionMode;

/**
 * Statements that may share a transaction. A group must be committed before the next one
 * starts.
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
	 * The parts of one revision. With a statement that refuses a transaction, all run one
	 * by one, so that no lock is held for longer than its statement.
	 * @param groups the groups
	 * @return the parts
	 */
	public static List<StatementGroup> ofOneRevision(List<StatementGroup> groups) {
		if (groups.stream().allMatch((group) -> group.transaction() == TransactionMode.ON)) {
			return groups;
		}
		return List.of(new StatementGroup(groups.stream().flatMap((group) -> group.statements().stream()).toList(),
				TransactionMode.OFF));
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
