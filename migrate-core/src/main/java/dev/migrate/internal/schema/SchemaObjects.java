package dev.migrate.internal.schema;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;

/** Objects with a look-up by name in constant time. Immutable. */
final class SchemaObjects extends AbstractList<SchemaObject> implements RandomAccess {

	private final List<SchemaObject> objects;

	private final Map<ObjectReference, SchemaObject> byReference = new HashMap<>();

	private final Map<QualifiedName, List<Sequence>> byOwner = new HashMap<>();

	private SchemaObjects(List<SchemaObject> objects) {
		this.objects = List.copyOf(objects);
		this.objects.forEach(this::index);
	}

	static SchemaObjects copyOf(List<SchemaObject> objects) {
		return (objects instanceof SchemaObjects known) ? known : new SchemaObjects(objects);
	}

	private void index(SchemaObject object) {
		this.byReference.putIfAbsent(object.reference(), object);
		ColumnReference owner = (object instanceof Sequence sequence) ? sequence.ownedBy() : null;
		if (owner != null) {
			this.byOwner.computeIfAbsent(owner.table(), (table) -> new ArrayList<>()).add((Sequence) object);
		}
	}

	Optional<SchemaObject> find(ObjectReference reference) {
		return Optional.ofNullable(this.byReference.get(reference));
	}

	List<Sequence> ownedBy(QualifiedName table) {
		return Collections.unmodifiableList(this.byOwner.getOrDefault(table, List.of()));
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
