package dev.migrate.internal.diff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import dev.migrate.internal.schema.Column;
import dev.migrate.internal.schema.ColumnValue;
import dev.migrate.internal.schema.ColumnValue.Default;
import dev.migrate.internal.schema.EnumType;
import dev.migrate.internal.schema.ObjectReference;
import dev.migrate.internal.schema.Schema;
import dev.migrate.internal.schema.SchemaObject;
import dev.migrate.internal.schema.Table;
import org.jspecify.annotations.Nullable;

/**
 * Aligns enum types of a mapping. Hibernate names them after the Java class and sorts
 * their values, so nobody chose the name and the order: a column keeps a type with the
 * same values, and new values are added to it.
 */
final class EnumAlignment {

	private final Schema from;

	private final Schema to;

	private final Map<String, EnumType> before;

	private final Map<String, EnumType> after;

	/** The names of the existing types as columns write them. */
	private final Map<EnumType, String> names = new HashMap<>();

	/** The existing types that stand for each wanted one. */
	private final Map<EnumType, Set<EnumType>> twins = new HashMap<>();

	EnumAlignment(Schema from, Schema to) {
		this.from = from;
		this.to = to;
		this.before = byWord(from);
		this.after = byWord(to);
		from.tables().forEach((table) -> table.columns().forEach(this::name));
	}

	private void name(Column column) {
		EnumType type = type(this.before, column);
		if (type != null) {
			this.names.putIfAbsent(type, Retyping.element(column.type()));
		}
	}

	private static Map<String, EnumType> byWord(Schema schema) {
		Map<String, EnumType> types = new HashMap<>();
		schema.objects(EnumType.class)
			.forEach((type) -> TypeReplacement.words(List.of(type)).forEach((word) -> types.put(word, type)));
		return types;
	}

	Schema apply() {
		if (this.after.isEmpty()) {
			return this.to;
		}
		this.to.tables().forEach((table) -> table.columns().forEach((column) -> find(table, column)));
		Map<ObjectReference, SchemaObject> objects = new LinkedHashMap<>();
		this.to.objects().stream().map(this::aligned).forEach((object) -> objects.put(object.reference(), object));
		this.twins.forEach((wanted, found) -> found
			.forEach((twin) -> objects.putIfAbsent(twin.reference(), wanted.withName(twin.name()))));
		Set<EnumType> used = used(objects.values());
		objects.values().removeIf((object) -> isReplaced(object, used));
		objects.replaceAll((reference, object) -> ordered(object));
		return this.to.withObjects(objects.values());
	}

	private void find(Table table, Column column) {
		EnumType wanted = type(this.after, column);
		EnumType there = existing(table, column);
		if (wanted != null && there != null && isTwin(there, wanted)) {
			this.twins.computeIfAbsent(wanted, (type) -> new LinkedHashSet<>()).add(there);
		}
	}

	private static @Nullable EnumType type(Map<String, EnumType> types, Column column) {
		return types.get(TypeReplacement.word(column.type()));
	}

	private @Nullable EnumType existing(Table table, Column column) {
		return this.from.table(table.name())
			.flatMap((was) -> was.column(column.name()))
			.filter((was) -> was.type().endsWith("[]") == column.type().endsWith("[]"))
			.map((was) -> type(this.before, was))
			.orElse(null);
	}

	// A type that the database has under both names can only stand for equal values.
	private boolean isTwin(EnumType there, EnumType wanted) {
		boolean more = wanted.labels().containsAll(there.labels());
		boolean fewer = there.labels().containsAll(wanted.labels());
		boolean both = this.from.object(wanted.reference()).isPresent()
				|| this.to.object(there.reference()).isPresent();
		return !there.reference().equals(wanted.reference()) && (both ? more && fewer : more || fewer);
	}

	private SchemaObject aligned(SchemaObject object) {
		return (object instanceof Table table)
				? table.withColumns(table.columns().stream().map((column) -> aligned(table, column)).toList()) : object;
	}

	private Column aligned(Table table, Column column) {
		EnumType wanted = type(this.after, column);
		Set<EnumType> found = this.twins.getOrDefault(wanted, Set.of());
		EnumType there = existing(table, column);
		if (wanted == null || found.isEmpty() || Objects.equals(there, wanted)) {
			return column;
		}
		return Optional.ofNullable(there)
			.filter(found::contains)
			.or(() -> (found.size() == 1) ? found.stream().findFirst() : Optional.empty())
			.map((twin) -> retyped(column, wanted, twin))
			.orElse(column);
	}

	private Column retyped(Column column, EnumType wanted, EnumType twin) {
		String name = Objects.requireNonNull(this.names.get(twin));
		String type = name + (column.type().endsWith("[]") ? "[]" : "");
		Retyping retyping = new Retyping(Retyping.element(column.type()), name, wanted.labels());
		return column.withType(type).withValue(retyped(column.value(), retyping));
	}

	private static @Nullable ColumnValue retyped(@Nullable ColumnValue value, Retyping retyping) {
		return (value instanceof Default literal) ? new Default(retyping.apply(literal.expression())) : value;
	}

	private Set<EnumType> used(Collection<SchemaObject> objects) {
		return objects.stream()
			.flatMap((object) -> object.columns().stream())
			.flatMap((column) -> Optional.ofNullable(type(this.after, column)).stream())
			.collect(Collectors.toSet());
	}

	// Whether nothing uses the type any more, nor is it in the database.
	private boolean isReplaced(SchemaObject object, Set<EnumType> used) {
		return object instanceof EnumType type && this.twins.containsKey(type) && !used.contains(type)
				&& this.from.object(type.reference()).isEmpty();
	}

	private SchemaObject ordered(SchemaObject object) {
		return (object instanceof EnumType wanted
				&& this.from.object(wanted.reference()).orElse(null) instanceof EnumType there)
						? wanted.withLabels(ordered(there.labels(), wanted.labels())) : object;
	}

	private static List<String> ordered(List<String> there, List<String> wanted) {
		List<String> labels = new ArrayList<>(EnumLabels.joined(there, wanted));
		labels.retainAll(Set.copyOf(wanted));
		return labels;
	}

}
