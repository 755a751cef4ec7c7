package dev.migrate.internal.diff;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.migrate.internal.schema.ColumnReference;
import dev.migrate.internal.schema.PartitionOf;
import dev.migrate.internal.schema.QualifiedName;
import dev.migrate.internal.schema.SchemaObject;
import dev.migrate.internal.schema.Sequence;
import dev.migrate.internal.schema.Table;

/**
 * Patterns, sorted into those for objects and those for columns.
 *
 * @param objects the patterns that match an object
 * @param columns the patterns that match a column, and no object
 * @param unused the patterns that match nothing
 */
record PatternMatch(List<ObjectPattern> objects, List<ObjectPattern> columns, List<ObjectPattern> unused) {

	static PatternMatch of(List<ObjectPattern> patterns, Collection<SchemaObject> all) {
		List<ObjectPattern> objects = patterns.stream()
			.filter((pattern) -> all.stream().anyMatch((object) -> pattern.matches(object.name())))
			.toList();
		List<ObjectPattern> columns = patterns.stream()
			.filter((pattern) -> !objects.contains(pattern))
			.filter((pattern) -> all.stream().anyMatch((object) -> hasColumn(object, pattern)))
			.toList();
		Set<ObjectPattern> used = Stream.concat(objects.stream(), columns.stream()).collect(Collectors.toSet());
		return new PatternMatch(objects, columns,
				patterns.stream().filter((pattern) -> !used.contains(pattern)).toList());
	}

	private static boolean hasColumn(SchemaObject object, ObjectPattern pattern) {
		return object instanceof Table table
				&& table.columns().stream().anyMatch((column) -> pattern.matches(table.name(), column.name()));
	}

	// Patterns for a table include the objects that belong to it.
	boolean hasObject(SchemaObject object) {
		return names(object).anyMatch((name) -> this.objects.stream().anyMatch((pattern) -> pattern.matches(name)));
	}

	boolean hasColumnOf(SchemaObject object) {
		return this.columns.stream().anyMatch((pattern) -> hasColumn(object, pattern));
	}

	boolean hasColumn(QualifiedName table, String column) {
		return this.columns.stream().anyMatch((pattern) -> pattern.matches(table, column));
	}

	private static Stream<QualifiedName> names(SchemaObject object) {
		return Stream.concat(Stream.of(object.name()), owner(object).stream());
	}

	// The table that the object cannot exist without.
	static Optional<QualifiedName> owner(SchemaObject object) {
		if (object instanceof Sequence sequence) {
			return Optional.ofNullable(sequence.ownedBy()).map(ColumnReference::table);
		}
		PartitionOf partition = (object instanceof Table table) ? table.form().partitionOf() : null;
		return Optional.ofNullable(partition).map(PartitionOf::parent);
	}

}
