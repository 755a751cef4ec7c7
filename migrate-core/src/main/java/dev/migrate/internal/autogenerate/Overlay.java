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
 * Lays what entities want over what a database has. Entities speak of tables, sequences
 * and enum types, and of some properties of them; everything else stays as the database
 * has it: views, routines, triggers, how a table is stored.
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
	 * What the database is to be.
	 * @param wanted what the entities want
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

	// Entities say nothing of privileges: what stays keeps its own.
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

	// An entity may be mapped to a view, of which it cannot tell.
	private boolean isMappedView(SchemaObject object) {
		SchemaObject there = this.relations.get(object.name());
		return object instanceof Table && there != null && !(there instanceof Table);
	}

	private static boolean isSpokenOf(SchemaObject object) {
		return object instanceof Table || object instanceof Sequence || object instanceof EnumType;
	}

	// How a table is divided is not for its entity to say.
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
		return (object instanceof View wanted && there instanceof View view) ? completed(wanted, view) : object;
	}

	// Of a view, an entity tells the query.
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
