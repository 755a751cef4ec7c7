package dev.migrate.diff;

import java.util.AbstractSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import dev.migrate.operation.Operation;
import org.jspecify.annotations.Nullable;

/**
 * Operations, each with the one for whose sake it is there. Who was there first is there
 * for its own sake. Not thread-safe.
 */
final class Causes extends AbstractSet<Operation> {

	private final Set<Operation> operations;

	private final Map<Operation, Operation> causes = new HashMap<>();

	private @Nullable Operation cause;

	/** Found out when it is asked for, until the operations change. */
	private @Nullable Recreations recreations;

	Causes(Collection<Operation> operations) {
		this.operations = new LinkedHashSet<>(operations);
	}

	// What is added from now on is added for its sake.
	void because(Operation operation) {
		this.cause = operation;
	}

	Recreations recreations() {
		Recreations known = this.recreations;
		if (known == null) {
			known = Recreations.of(this.operations);
			this.recreations = known;
		}
		return known;
	}

	private boolean changed(boolean changed) {
		if (changed) {
			this.recreations = null;
		}
		return changed;
	}

	// Never in a circle.
	@Override
	public boolean add(Operation operation) {
		boolean added = changed(this.operations.add(operation));
		if (added && this.cause != null && !root(this.cause).equals(operation)) {
			this.causes.putIfAbsent(operation, this.cause);
		}
		return added;
	}

	// Itself, if it is there for its own sake.
	Operation root(Operation operation) {
		Operation cause = this.causes.get(operation);
		return (cause != null) ? root(cause) : operation;
	}

	@Override
	public boolean contains(Object operation) {
		return this.operations.contains(operation);
	}

	@Override
	public boolean remove(Object operation) {
		return changed(this.operations.remove(operation));
	}

	@Override
	public boolean removeIf(Predicate<? super Operation> filter) {
		return changed(this.operations.removeIf(filter));
	}

	// Only looks.
	@Override
	public Iterator<Operation> iterator() {
		return Collections.unmodifiableSet(this.operations).iterator();
	}

	@Override
	public int size() {
		return this.operations.size();
	}

}
