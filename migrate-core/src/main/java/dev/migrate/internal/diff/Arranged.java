package dev.migrate.internal.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.migrate.internal.operation.Operation;
import dev.migrate.internal.operation.Subject;

/**
 * Operations in an order in which they can run.
 *
 * @param operations all operations
 * @param changes the same operations, grouped by the thing that they change
 */
record Arranged(List<Operation> operations, List<Change> changes) {

	static final Arranged NOTHING = new Arranged(List.of(), List.of());

	static Arranged of(List<Operation> operations, Causes causes) {
		Map<Subject, List<Operation>> things = new LinkedHashMap<>();
		for (Operation operation : operations) {
			things.computeIfAbsent(causes.root(operation).subject(), (thing) -> new ArrayList<>()).add(operation);
		}
		return new Arranged(operations, things.values().stream().map(Change::new).toList());
	}

}
