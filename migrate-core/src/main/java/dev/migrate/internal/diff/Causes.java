package dev.migrate.internal.diff;

import java.util.AbstractSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import dev.migrate.internal.operation.Operation;
import dev.migrate.internal.operation.Subject;
import dev.migrate.internal.operation.Verb;
import dev.migrate.internal.schema.ObjectReference;
import dev.migrate.internal.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * Operations, each with the one for whose sake it is there. Who was there first is there
 * for its own sake. Those about one object are found without going through all of them.
 * Not thread-safe.
 */
final class Causes extends AbstractSet<Operation> {

	private final Set<Operation> operations = new LinkedHashSet<>();

	private final Map<QualifiedName, Set<Operation>> byObject = new HashMap<>();

	private final Map<Operation, Operation> causes = new HashMap<>();

	private @Nullable Operation cause;

	Causes(Collection<Operation> operations) {
		operations.forEach(this::add);
	}

	// What is added from now on is added for its sake.
	void because(Operation operation) {
		this.cause = operation;
	}

	// Never in a circle.
	@Override
	public boolean add(Operation operation) {
		boolean added = this.operations.add(operation);
		if (added) {
			object(operation).ifPresent((object) -> about(object).add(operation));
		}
		if (added && this.cause != null && !root(this.cause).equals(operation)) {
			this.causes.putIfAbsent(operation, this.cause);
		}
		return added;
	}

	private static Optional<QualifiedName> object(Operation operation) {
		return Optional.ofNullable(operation.subject().object()).map(ObjectReference::name);
	}

	private Set<Operation> about(QualifiedName object) {
		return this.byObject.computeIfAbsent(object, (name) -> new LinkedHashSet<>());
	}

	// Itself, if it is there for its own sake.
	Operation root(Operation operation) {
		Operation cause = this.causes.get(operation);
		return (cause != null) ? root(cause) : operation;
	}

	// Of those about one object, or about a part of it.
	void removeIf(QualifiedName object, Predicate<Operation> filter) {
		List.copyOf(this.byObject.getOrDefault(object, Set.of())).stream().filter(filter).forEach(this::remove);
	}

	// What is to be done to something that is created anew.
	void forgetChanges(Subject subject) {
		removeIf(subject.owner().name(),
				(operation) -> operation.verb() == Verb.ALTER && operation.subject().equals(subject));
	}

	<T extends Operation> List<T> all(Class<T> type) {
		return this.operations.stream().filter(type::isInstance).map(type::cast).toList();
	}

	@Override
	public boolean contains(Object operation) {
		return this.operations.contains(operation);
	}

	@Override
	public boolean remove(Object operation) {
		boolean removed = this.operations.remove(operation);
		if (removed && operation instanceof Operation gone) {
			object(gone).ifPresent((object) -> about(object).remove(gone));
		}
		return removed;
	}

	@Override
	public boolean removeIf(Predicate<? super Operation> filter) {
		List<Operation> gone = this.operations.stream().filter(filter).toList();
		gone.forEach(this::remove);
		return !gone.isEmpty();
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
