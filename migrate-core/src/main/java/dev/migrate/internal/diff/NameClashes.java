package dev.migrate.internal.diff;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

import dev.migrate.internal.operation.Operation;
import dev.migrate.internal.operation.Verb;
import dev.migrate.internal.schema.TakenName;

/**
 * The names that new things take. A thing with one of these names has to be dropped
 * earlier than usual.
 *
 * @param names the names
 */
record NameClashes(Set<TakenName> names) {

	// Renames do not count: nothing has to be dropped for them.
	static NameClashes of(Collection<Operation> operations) {
		Set<TakenName> names = new HashSet<>();
		operations.stream()
			.filter((operation) -> operation.verb() != Verb.RENAME)
			.forEach((operation) -> names.addAll(operation.takes()));
		return new NameClashes(names);
	}

	boolean concern(Operation drop) {
		return !Collections.disjoint(this.names, drop.frees());
	}

}
