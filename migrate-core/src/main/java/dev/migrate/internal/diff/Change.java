package dev.migrate.internal.diff;

import java.util.List;

import dev.migrate.internal.operation.Operation;

/**
 * What is done about one thing: what changes it, and what has to go and come back for
 * that.
 *
 * @param operations the operations, in an order that runs
 */
public record Change(List<Operation> operations) {

	public Change {
		operations = List.copyOf(operations);
	}

}
