package dev.migrate.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import dev.migrate.schema.Check;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnValue.Default;
import dev.migrate.schema.ColumnValue.Generated;
import dev.migrate.schema.Dependency;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Index;
import dev.migrate.schema.IndexKey;
import dev.migrate.schema.MaterializedView;
import dev.migrate.schema.ObjectKind;
import dev.migrate.schema.ObjectReference;
import dev.migrate.schema.OtherObject;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Routine;
import dev.migrate.schema.Schema;
import dev.migrate.schema.SchemaObject;
import dev.migrate.schema.Table;
import dev.migrate.schema.View;

/**
 * An order in which the objects of a schema can be created: each after what it uses.
 * Where they use each other in a circle, it is broken at a foreign key.
 */
final class ObjectOrder {

	private final Map<ObjectReference, Set<ObjectReference>> uses = new TreeMap<>();

	private final Map<ObjectReference, Integer> positions = new HashMap<>();

	private final Set<ObjectReference> needed = new HashSet<>();

	ObjectOrder(Schema schema) {
		schema.objects().forEach((object) -> this.uses.put(object.reference(), new TreeSet<>()));
		schema.dependencies().forEach((dependency) -> dependency(schema, dependency));
		schema.tables().forEach(this::parents);
		schema.tables().forEach(this::foreignKeys);
		bodies(schema);
		this.uses.keySet().forEach((reference) -> place(reference, new HashSet<>()));
		schema.objects().stream().filter(ObjectOrder::isBuilt).map(SchemaObject::reference).forEach(this::need);
	}

	int position(ObjectReference reference) {
		return this.positions.getOrDefault(reference, Integer.MAX_VALUE);
	}

	// What all else is built upon. Views and routines come later, unless they are needed.
	private static boolean isBuilt(SchemaObject object) {
		return !(object instanceof View || object instanceof MaterializedView || object instanceof Routine
				|| object instanceof OtherObject);
	}

	// Whether a table or a type cannot be created without it.
	boolean isNeeded(ObjectReference reference) {
		return this.needed.contains(reference);
	}

	private void dependency(Schema schema, Dependency dependency) {
		boolean routine = dependency.on().kind() == ObjectKind.FUNCTION;
		if (dependency.dependent().kind() == ObjectKind.TABLE && routine
				&& !isInShape(schema, dependency.dependent(), dependency.on().name())) {
			return;
		}
		add(dependency.dependent(), dependency.on());
	}

	// What only triggers and policies use may come later than the table.
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
		Schemas.parents(table).forEach((parent) -> add(table.reference(), Schemas.table(parent)));
	}

	private void foreignKeys(Table table) {
		table.constraints(ForeignKey.class).forEach((key) -> addWeak(table.reference(), Schemas.table(key.target())));
	}

	// The bodies of most routines are text to the database; what they name, they may use.
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
				.forEach((reference) -> addWeak(routine.reference(), reference));
		}
	}

	private void add(ObjectReference dependent, ObjectReference on) {
		Set<ObjectReference> used = this.uses.get(dependent);
		if (used != null && this.uses.containsKey(on) && !dependent.equals(on)) {
			used.add(on);
		}
	}

	private void addWeak(ObjectReference dependent, ObjectReference on) {
		if (!on.equals(dependent) && !reaches(on, dependent, new HashSet<>())) {
			add(dependent, on);
		}
	}

	private boolean reaches(ObjectReference start, ObjectReference end, Set<ObjectReference> seen) {
		return start.equals(end) || (seen.add(start)
				&& this.uses.getOrDefault(start, Set.of()).stream().anyMatch((next) -> reaches(next, end, seen)));
	}

	private void place(ObjectReference reference, Set<ObjectReference> open) {
		if (!this.positions.containsKey(reference) && open.add(reference)) {
			this.uses.getOrDefault(reference, Set.of()).forEach((used) -> place(used, open));
			this.positions.put(reference, this.positions.size());
		}
	}

	private void need(ObjectReference reference) {
		for (ObjectReference used : this.uses.getOrDefault(reference, Set.of())) {
			if (this.needed.add(used)) {
				need(used);
			}
		}
	}

}
