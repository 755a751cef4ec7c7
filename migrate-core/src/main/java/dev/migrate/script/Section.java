package dev.migrate.script;

import java.util.List;

/**
 * One direction of a revision file.
 *
 * @param parts its parts: one, and one more for each {@code -- migrate:commit}
 * @param text the section as it is in the file, from its marker line on
 * @param checksum the fingerprint of the statements, made while they were split
 */
public record Section(List<SectionPart> parts, FileText text, Checksum checksum) {

	public Section {
		parts = List.copyOf(parts);
	}

	/**
	 * The statements of all parts.
	 * @return the statements in the order of the file; a merge may have none
	 */
	public List<Statement> statements() {
		return (this.parts.size() == 1) ? this.parts.get(0).statements()
				: this.parts.stream().flatMap((part) -> part.statements().stream()).toList();
	}

	/**
	 * Whether all statements share one transaction, so that a run does all or nothing.
	 * @return whether the section is one transaction
	 */
	public boolean isOneTransaction() {
		return this.parts.size() == 1 && this.parts.get(0).transaction() == TransactionMode.ON;
	}

	/**
	 * The transaction mode of the part that has a statement.
	 * @param statement the number of the statement, from 1
	 * @return the mode
	 * @throws IllegalArgumentException if there is no such statement
	 */
	public TransactionMode transaction(int statement) {
		return this.parts.get(part(statement)).transaction();
	}

	/**
	 * The last statement of the transaction in which a statement runs.
	 * @param statement the number of the statement, from 1
	 * @return the number of the last one: the statement itself with
	 * {@code transaction=off}
	 * @throws IllegalArgumentException if there is no such statement
	 */
	public int endOfTransaction(int statement) {
		int part = part(statement);
		return (this.parts.get(part).transaction() == TransactionMode.OFF) ? statement : end(part);
	}

	private int part(int statement) {
		int part = 0;
		while (part < this.parts.size() && end(part) < statement) {
			part++;
		}
		if (statement < 1 || part == this.parts.size()) {
			throw new IllegalArgumentException("There is no statement " + statement + ".");
		}
		return part;
	}

	private int end(int part) {
		return this.parts.subList(0, part + 1).stream().mapToInt((each) -> each.statements().size()).sum();
	}

}
