package dev.migrate.internal.diff;

import java.util.List;

import dev.migrate.internal.operation.Operation;

/**
 * The operations on one thing: those that change it, and those that drop obstacles to the
 * change and create them again.
 *
 * @param operations the operations, in an order in which they can run
 */
public record Change(List<Operation> operations) {

	public Change {
		operations = List.copyOf(operations);
	}

}
