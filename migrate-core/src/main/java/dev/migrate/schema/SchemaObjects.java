package dev.migrate.schema;

import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.stream.Collectors;

/** Objects that are found by their names without going through all of them. Immutable. */
final class SchemaObjects extends AbstractList<SchemaObject> implements RandomAccess {

	private final List<SchemaObject> objects;

	private final Map<ObjectReference, SchemaObject> byReference = new HashMap<>();

	private final Map<QualifiedName, List<Sequence>> byOwner;

	SchemaObjects(List<SchemaObject> objects) {
		this.objects = List.copyOf(objects);
		this.objects.forEach((object) -> this.byReference.putIfAbsent(object.reference(), object));
		this.byOwner = this.objects.stream()
			.filter(Sequence.class::isInstance)
			.map(Sequence.class::cast)
			.filter((sequence) -> sequence.ownedBy() != null)
			.collect(Collectors.groupingBy(SchemaObjects::owner));
	}

	private static QualifiedName owner(Sequence sequence) {
		ColumnReference owner = sequence.ownedBy();
		return (owner != null) ? owner.table() : sequence.name();
	}

	Optional<SchemaObject> find(ObjectReference reference) {
		return Optional.ofNullable(this.byReference.get(reference));
	}

	List<Sequence> ownedBy(QualifiedName table) {
		return this.byOwner.getOrDefault(table, List.of());
	}

	@Override
	public SchemaObject get(int index) {
		return this.objects.get(index);
	}

	@Override
	public int size() {
		return this.objects.size();
	}

}
