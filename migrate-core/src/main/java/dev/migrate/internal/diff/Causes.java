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
 * A set of operations, each with the operation that made it necessary. The operations
 * that were there first have no cause. An index by object finds the operations on one
 * object without a scan. Not thread-safe.
 */
final class Causes extends AbstractSet<Operation> {

	private final Set<Operation> operations = new LinkedHashSet<>();

	private final Map<QualifiedName, Set<Operation>> byObject = new HashMap<>();

	private final Map<Operation, Operation> causes = new HashMap<>();

	private @Nullable Operation cause;

	Causes(Collection<Operation> operations) {
		operations.forEach(this::add);
	}

	// Makes this operation the cause of those that are added from now on.
	void because(Operation operation) {
		this.cause = operation;
	}

	// Causes never form a circle.
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

	// The first cause, which is the operation itself if it has no cause.
	Operation root(Operation operation) {
		Operation cause = this.causes.get(operation);
		return (cause != null) ? root(cause) : operation;
	}

	// Only among the operations on one object and on its parts.
	void removeIf(QualifiedName object, Predicate<Operation> filter) {
		List.copyOf(this.byObject.getOrDefault(object, Set.of())).stream().filter(filter).forEach(this::remove);
	}

	// A thing that is created again needs no changes.
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

	// Read-only: a removal through the iterator would bypass the index by object.
	@Override
	public Iterator<Operation> iterator() {
		return Collections.unmodifiableSet(this.operations).iterator();
	}

	@Override
	public int size() {
		return this.operations.size();
	}

}
