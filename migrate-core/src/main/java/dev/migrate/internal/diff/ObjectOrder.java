package dev.migrate.internal.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import dev.migrate.internal.schema.Dependency;
import dev.migrate.internal.schema.Dependency.UsingPart;
import dev.migrate.internal.schema.ForeignKey;
import dev.migrate.internal.schema.MaterializedView;
import dev.migrate.internal.schema.ObjectKind;
import dev.migrate.internal.schema.ObjectReference;
import dev.migrate.internal.schema.OtherObject;
import dev.migrate.internal.schema.Routine;
import dev.migrate.internal.schema.Schema;
import dev.migrate.internal.schema.SchemaObject;
import dev.migrate.internal.schema.Table;
import dev.migrate.internal.schema.View;

/**
 * An order in which the objects of a schema can be created, each after the objects that
 * it uses. A circle is broken at a weak use, such as a foreign key.
 */
final class ObjectOrder {

	private final Uses uses;

	/**
	 * The uses at which a circle may be broken: the used object may come after its user.
	 */
	private final List<Use> weak = new ArrayList<>();

	/** The objects that an index or a check of a table uses. */
	private final Set<ObjectReference> bound = new HashSet<>();

	private final Map<ObjectReference, Integer> positions = new HashMap<>();

	private final Set<ObjectReference> needed = new HashSet<>();

	ObjectOrder(Schema schema) {
		this.uses = new Uses(schema.objects().stream().map(SchemaObject::reference).toList());
		schema.dependencies().forEach(this::dependency);
		schema.tables().forEach(this::parents);
		Partitions partitions = new Partitions(schema);
		schema.tables().forEach((table) -> foreignKeys(table, partitions));
		bodies(schema);
		addWeak();
		this.uses.order().forEach((reference) -> this.positions.put(reference, this.positions.size()));
		schema.objects().stream().filter(ObjectOrder::isBuilt).map(SchemaObject::reference).forEach(this::need);
		this.bound.forEach(this::need);
		this.needed.addAll(this.bound);
	}

	int position(ObjectReference reference) {
		return this.positions.getOrDefault(reference, Integer.MAX_VALUE);
	}

	// The foundation of all other objects. Views and routines come later unless one of
	// these needs them.
	private static boolean isBuilt(SchemaObject object) {
		return !(object instanceof View || object instanceof MaterializedView || object instanceof Routine
				|| object instanceof OtherObject);
	}

	// Whether a table or a type needs the object in order to be created.
	boolean isNeeded(ObjectReference reference) {
		return this.needed.contains(reference);
	}

	// Indexes, checks and guards of a table can be created after it.
	private void dependency(Dependency dependency) {
		UsingPart part = (dependency.dependent().kind() == ObjectKind.TABLE) ? dependency.part() : UsingPart.ITSELF;
		switch (part) {
			case ITSELF -> this.uses.add(dependency.dependent(), dependency.on());
			case CHECK, INDEX -> {
				this.weak.add(new Use(dependency.dependent(), dependency.on()));
				this.bound.add(dependency.on());
			}
			case GUARD -> {
			}
		}
	}

	private void parents(Table table) {
		Schemas.parents(table).forEach((parent) -> this.uses.add(table.reference(), Schemas.table(parent)));
	}

	// A partition of the referenced table holds rows to which the key may refer.
	private void foreignKeys(Table table, Partitions partitions) {
		for (ForeignKey key : table.constraints(ForeignKey.class)) {
			this.weak.add(new Use(table.reference(), Schemas.table(key.target())));
			partitions.of(key.target())
				.forEach((partition) -> this.weak.add(new Use(table.reference(), partition.reference())));
		}
	}

	// The bodies of most routines are text to the database. They may use the objects that
	// they name.
	private void bodies(Schema schema) {
		Map<String, List<SchemaObject>> named = schema.objects()
			.stream()
			.collect(Collectors.groupingBy((object) -> object.name().name()));
		for (Routine routine : schema.objects(Routine.class)) {
			SqlText.names(routine.definition())
				.stream()
				.flatMap((name) -> named.getOrDefault(name, List.of()).stream())
				.map(SchemaObject::reference)
				.sorted()
				.forEach((reference) -> this.weak.add(new Use(routine.reference(), reference)));
		}
	}

	private void addWeak() {
		Uses all = this.uses.copy();
		this.weak.forEach((use) -> all.add(use.user(), use.used()));
		Map<ObjectReference, ObjectReference> circles = all.circles();
		for (Use use : this.weak) {
			if (!closesCircle(use, circles)) {
				this.uses.add(use.user(), use.used());
			}
		}
	}

	// A use that is in no circle of all uses closes none, so few uses need a search.
	private boolean closesCircle(Use use, Map<ObjectReference, ObjectReference> circles) {
		ObjectReference circle = circles.get(use.user());
		return circle != null && circle.equals(circles.get(use.used()))
				&& this.uses.reachable(use.used(), (object) -> circle.equals(circles.get(object))).contains(use.user());
	}

	private void need(ObjectReference reference) {
		this.uses.reachable(reference, (used) -> !this.needed.contains(used))
			.stream()
			.filter((used) -> !used.equals(reference))
			.forEach(this.needed::add);
	}

	/**
	 * An object that uses another one.
	 *
	 * @param user the object that uses the other one
	 * @param used the object that is used
	 */
	private record Use(ObjectReference user, ObjectReference used) {
	}

}
