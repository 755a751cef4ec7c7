package dev.migrate.internal.autogenerate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.migrate.internal.schema.Column;
import dev.migrate.internal.schema.Dependency;
import dev.migrate.internal.schema.EnumType;
import dev.migrate.internal.schema.Grant;
import dev.migrate.internal.schema.Namespace;
import dev.migrate.internal.schema.ObjectReference;
import dev.migrate.internal.schema.PartitionOf;
import dev.migrate.internal.schema.QualifiedName;
import dev.migrate.internal.schema.Schema;
import dev.migrate.internal.schema.SchemaObject;
import dev.migrate.internal.schema.Sequence;
import dev.migrate.internal.schema.Table;
import dev.migrate.internal.schema.View;
import org.jspecify.annotations.Nullable;

/**
 * Merges the schema of entities into the schema of a database. Entities specify tables,
 * sequences and enum types, and some of their properties. Everything else stays as it is
 * in the database: views, routines, triggers, the storage of tables.
 */
final class Overlay {

	private final Schema live;

	private final Map<QualifiedName, SchemaObject> relations;

	Overlay(Schema live) {
		this.live = live;
		this.relations = live.objects()
			.stream()
			.filter((object) -> !isRoutine(object))
			.collect(Collectors.toMap(SchemaObject::name, Function.identity(), (first, second) -> first));
	}

	private static boolean isRoutine(SchemaObject object) {
		return switch (object.kind()) {
			case FUNCTION, PROCEDURE, OTHER -> true;
			default -> false;
		};
	}

	/**
	 * The whole wanted schema.
	 * @param wanted the schema of the entities
	 * @return the whole schema
	 */
	Schema with(Schema wanted) {
		List<SchemaObject> objects = new ArrayList<>();
		wanted.objects().stream().filter((object) -> !isMappedView(object)).map(this::completed).forEach(objects::add);
		Set<ObjectReference> spokenOf = objects.stream().map(SchemaObject::reference).collect(Collectors.toSet());
		this.live.objects()
			.stream()
			.filter((object) -> !spokenOf.contains(object.reference()))
			.filter((object) -> !isSpokenOf(object) || isPartOf(object, spokenOf))
			.forEach(objects::add);
		return this.live.withNamespaces(namespaces(objects))
			.withObjects(objects)
			.withDependencies(dependencies(wanted))
			.withGrants(grants(objects));
	}

	// Entities do not specify privileges, so objects that stay keep theirs.
	private List<Grant> grants(List<SchemaObject> objects) {
		Map<ObjectReference, SchemaObject> kept = objects.stream()
			.collect(Collectors.toMap(SchemaObject::reference, Function.identity()));
		return this.live.grants().stream().filter((grant) -> isAbout(grant, kept.get(grant.object()))).toList();
	}

	private static boolean isAbout(Grant grant, @Nullable SchemaObject object) {
		String column = grant.privilege().column();
		if (column == null || object == null) {
			return object != null;
		}
		return object.columns().stream().anyMatch((each) -> each.name().equals(column));
	}

	// A mapping does not tell whether its table is a view.
	private boolean isMappedView(SchemaObject object) {
		SchemaObject there = this.relations.get(object.name());
		return object instanceof Table && there != null && !(there instanceof Table);
	}

	private static boolean isSpokenOf(SchemaObject object) {
		return object instanceof Table || object instanceof Sequence || object instanceof EnumType;
	}

	// An entity does not specify the partitions of its table.
	private boolean isPartOf(SchemaObject object, Set<ObjectReference> spokenOf) {
		PartitionOf partition = (object instanceof Table table) ? table.form().partitionOf() : null;
		if (partition == null) {
			return false;
		}
		SchemaObject parent = this.relations.get(partition.parent());
		return parent != null && (spokenOf.contains(parent.reference()) || isPartOf(parent, spokenOf));
	}

	private SchemaObject completed(SchemaObject object) {
		SchemaObject there = this.relations.get(object.name());
		if (object instanceof Table wanted && there instanceof Table table) {
			return new TableOverlay(table).with(wanted);
		}
		if (object instanceof Sequence wanted && there instanceof Sequence sequence) {
			return completed(wanted, sequence);
		}
		return (object instanceof View wanted && there instanceof View view) ? completed(wanted, view) : object;
	}

	// An entity specifies only the increment of a sequence that is there.
	private static Sequence completed(Sequence wanted, Sequence there) {
		return there.withOptions(there.options().withIncrement(wanted.options().increment()));
	}

	// An entity specifies only the query of a view.
	private static View completed(View wanted, View there) {
		Map<String, Column> known = there.columns().stream().collect(Collectors.toMap(Column::name, (was) -> was));
		List<Column> columns = wanted.columns()
			.stream()
			.map((column) -> TableOverlay.completed(column, known.getOrDefault(column.name(), column)))
			.toList();
		return there.withColumns(columns)
			.withQuery(wanted.query())
			.withComment(TableOverlay.or(wanted.comment(), there.comment()));
	}

	private List<Namespace> namespaces(List<SchemaObject> objects) {
		Set<String> known = this.live.namespaces().stream().map(Namespace::name).collect(Collectors.toSet());
		Stream<Namespace> added = objects.stream()
			.map((object) -> object.name().schema())
			.distinct()
			.filter((name) -> !known.contains(name))
			.sorted()
			.map((name) -> new Namespace(name, List.of(), null));
		return Stream.concat(this.live.namespaces().stream(), added).toList();
	}

	private List<Dependency> dependencies(Schema wanted) {
		Set<Dependency> all = new LinkedHashSet<>(this.live.dependencies());
		all.addAll(wanted.dependencies());
		return List.copyOf(all);
	}

}
