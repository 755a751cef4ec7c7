package dev.migrate.internal.diff;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import dev.migrate.internal.operation.DropObject;
import dev.migrate.internal.operation.Operation;
import dev.migrate.internal.schema.Column;
import dev.migrate.internal.schema.Dependency;
import dev.migrate.internal.schema.ObjectReference;
import dev.migrate.internal.schema.PartitionOf;
import dev.migrate.internal.schema.QualifiedName;
import dev.migrate.internal.schema.Schema;
import dev.migrate.internal.schema.SchemaObject;
import dev.migrate.internal.schema.Table;

/**
 * The objects that have to be dropped before the new ones are created: those that are
 * created again, those whose names another object takes, and those that use any of these.
 */
final class EarlyDrops {

	private final Map<ObjectReference, SchemaObject> objects = new HashMap<>();

	private final Set<String> types;

	private EarlyDrops(Collection<SchemaObject> objects) {
		objects.forEach((object) -> this.objects.put(object.reference(), object));
		this.types = TypeReplacement.words(objects);
	}

	static EarlyDrops of(Schema from, Collection<Operation> operations) {
		Recreations recreations = Recreations.of(operations);
		Set<QualifiedName> divided = divided(operations);
		Map<ObjectReference, SchemaObject> waiting = new HashMap<>();
		Deque<SchemaObject> early = new ArrayDeque<>();
		for (Operation operation : operations) {
			if (operation instanceof DropObject drop && (recreations.concern(drop) || makesRoom(drop, divided))) {
				early.addAll(drop.dropped());
			}
			else if (operation instanceof DropObject drop) {
				drop.dropped().forEach((object) -> waiting.put(object.reference(), object));
			}
		}
		return new EarlyDrops(early.isEmpty() ? List.of() : withUsers(from, early, waiting));
	}

	// The tables that get partitions.
	private static Set<QualifiedName> divided(Collection<Operation> operations) {
		return operations.stream()
			.flatMap((operation) -> operation.created().stream())
			.flatMap((object) -> parent(object).stream())
			.collect(Collectors.toSet());
	}

	// The bounds of a partition that goes may overlap those of a new one.
	private static boolean makesRoom(DropObject drop, Set<QualifiedName> divided) {
		return drop.dropped().stream().flatMap((object) -> parent(object).stream()).anyMatch(divided::contains);
	}

	private static Optional<QualifiedName> parent(SchemaObject object) {
		return (object instanceof Table table)
				? Optional.ofNullable(table.form().partitionOf()).map(PartitionOf::parent) : Optional.empty();
	}

	private static Set<SchemaObject> withUsers(Schema from, Deque<SchemaObject> early,
			Map<ObjectReference, SchemaObject> waiting) {
		Map<ObjectReference, Set<ObjectReference>> users = new HashMap<>();
		from.dependencies().forEach((use) -> user(users, use));
		waiting.values().forEach((object) -> children(users, object));
		Set<SchemaObject> all = new HashSet<>();
		while (!early.isEmpty()) {
			SchemaObject next = early.pop();
			all.add(next);
			for (ObjectReference user : users.getOrDefault(next.reference(), Set.of())) {
				SchemaObject object = waiting.remove(user);
				if (object != null) {
					early.add(object);
				}
			}
		}
		return all;
	}

	private static void user(Map<ObjectReference, Set<ObjectReference>> users, Dependency use) {
		users.computeIfAbsent(use.on(), (used) -> new HashSet<>()).add(use.dependent());
	}

	private static void children(Map<ObjectReference, Set<ObjectReference>> users, SchemaObject object) {
		if (object instanceof Table table) {
			Schemas.parents(table)
				.forEach((parent) -> user(users, new Dependency(table.reference(), Schemas.table(parent), null)));
		}
	}

	boolean contain(DropObject drop) {
		return drop.dropped().stream().map(SchemaObject::reference).anyMatch(this.objects::containsKey);
	}

	// Whether a column has to change before the new objects are created.
	boolean concern(Column column) {
		String value = ColumnComparison.expression(column.value());
		return this.types.contains(TypeReplacement.word(column.type())) || (value != null
				&& this.objects.keySet().stream().anyMatch((object) -> SqlText.mentions(value, object.name().name())));
	}

	boolean concernTypeOf(Column column) {
		return this.types.contains(TypeReplacement.word(column.type()));
	}

	// The names that columns use for the types among these objects.
	Set<String> types() {
		return this.types;
	}

	boolean isEmpty() {
		return this.objects.isEmpty();
	}

}
