package dev.migrate.internal.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import dev.migrate.internal.schema.Check;
import dev.migrate.internal.schema.Column;
import dev.migrate.internal.schema.ColumnValue.Default;
import dev.migrate.internal.schema.ColumnValue.Generated;
import dev.migrate.internal.schema.Dependency;
import dev.migrate.internal.schema.ForeignKey;
import dev.migrate.internal.schema.Index;
import dev.migrate.internal.schema.IndexKey;
import dev.migrate.internal.schema.MaterializedView;
import dev.migrate.internal.schema.ObjectKind;
import dev.migrate.internal.schema.ObjectReference;
import dev.migrate.internal.schema.OtherObject;
import dev.migrate.internal.schema.QualifiedName;
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

	private final Map<ObjectReference, Integer> positions = new HashMap<>();

	private final Set<ObjectReference> needed = new HashSet<>();

	ObjectOrder(Schema schema) {
		this.uses = new Uses(schema.objects().stream().map(SchemaObject::reference).toList());
		schema.dependencies().forEach((dependency) -> dependency(schema, dependency));
		schema.tables().forEach(this::parents);
		schema.tables().forEach(this::foreignKeys);
		bodies(schema);
		addWeak();
		this.uses.order().forEach((reference) -> this.positions.put(reference, this.positions.size()));
		schema.objects().stream().filter(ObjectOrder::isBuilt).map(SchemaObject::reference).forEach(this::need);
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

	private void dependency(Schema schema, Dependency dependency) {
		boolean routine = dependency.on().kind() == ObjectKind.FUNCTION;
		if (dependency.dependent().kind() == ObjectKind.TABLE && routine
				&& !isInShape(schema, dependency.dependent(), dependency.on().name())) {
			return;
		}
		this.uses.add(dependency.dependent(), dependency.on());
	}

	// A routine that only triggers and policies use may come later than the table.
	private static boolean isInShape(Schema schema, ObjectReference table, QualifiedName routine) {
		return schema.table(table.name())
			.map((shape) -> expressions(shape).stream().anyMatch((sql) -> SqlText.mentions(sql, routine.name())))
			.orElse(true);
	}

	private static List<String> expressions(Table table) {
		List<String> expressions = new ArrayList<>();
		for (Column column : table.columns()) {
			if (column.value() instanceof Default value) {
				expressions.add(value.expression());
			}
			else if (column.value() instanceof Generated value) {
				expressions.add(value.expression());
			}
		}
		table.constraints(Check.class).forEach((check) -> expressions.add(check.expression()));
		for (Index index : table.indexes()) {
			index.keys().stream().map(IndexKey::content).forEach(expressions::add);
			expressions.add((index.predicate() != null) ? index.predicate() : "");
		}
		expressions.add((table.form().partitionKey() != null) ? table.form().partitionKey() : "");
		return expressions;
	}

	private void parents(Table table) {
		Schemas.parents(table).forEach((parent) -> this.uses.add(table.reference(), Schemas.table(parent)));
	}

	private void foreignKeys(Table table) {
		table.constraints(ForeignKey.class)
			.forEach((key) -> this.weak.add(new Use(table.reference(), Schemas.table(key.target()))));
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
