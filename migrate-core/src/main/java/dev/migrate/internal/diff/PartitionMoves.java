package dev.migrate.internal.diff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.migrate.internal.schema.Column;
import dev.migrate.internal.schema.Constraint;
import dev.migrate.internal.schema.Exclusion;
import dev.migrate.internal.schema.Index;
import dev.migrate.internal.schema.IndexKey;
import dev.migrate.internal.schema.PartitionOf;
import dev.migrate.internal.schema.PrimaryKey;
import dev.migrate.internal.schema.QualifiedName;
import dev.migrate.internal.schema.Schema;
import dev.migrate.internal.schema.SchemaObject;
import dev.migrate.internal.schema.Table;
import dev.migrate.internal.schema.Unique;
import org.jspecify.annotations.Nullable;

/**
 * Tables that are attached or detached as partitions. A detached table has itself the
 * constraints and indexes that a partition has from its parent.
 *
 * @param from the existing schema
 * @param to the wanted schema
 */
record PartitionMoves(Schema from, Schema to) {

	Schema before() {
		return withAll(this.from);
	}

	Schema after() {
		return withAll(this.to);
	}

	private Schema withAll(Schema schema) {
		return moved(schema, (table) -> withAll(table, schema));
	}

	// A schema after the moves, in which partitions have the constraints and indexes of
	// their parents through them.
	Schema settled(Schema schema, Definitions definitions) {
		return moved(schema, (table) -> settled(table, schema, definitions));
	}

	private Schema moved(Schema schema, UnaryOperator<Table> change) {
		Set<QualifiedName> moving = moving();
		if (moving.isEmpty()) {
			return schema;
		}
		List<SchemaObject> objects = schema.objects()
			.stream()
			.map((object) -> (object instanceof Table table && moving.contains(table.name())) ? change.apply(table)
					: object)
			.toList();
		return schema.withObjects(objects);
	}

	private Set<QualifiedName> moving() {
		Set<QualifiedName> moving = new HashSet<>();
		for (Table table : this.to.tables()) {
			Table was = this.from.table(table.name()).orElse(null);
			if (was != null && !isSame(was.form().partitionOf(), table.form().partitionOf())) {
				moving.add(table.name());
			}
		}
		return moving;
	}

	static boolean isSame(@Nullable PartitionOf from, @Nullable PartitionOf to) {
		return (from != null && to != null) ? from.isSame(to) : Objects.equals(from, to);
	}

	private static Table withAll(Table table, Schema schema) {
		if (table.form().partitionOf() == null) {
			return table;
		}
		Table brought = brought(table, schema);
		Table whole = table
			.withColumns(table.columns().stream().map((column) -> column.withOrigin(Column.Origin.OWN)).toList());
		whole = whole
			.withConstraints(Stream.concat(table.constraints().stream(), brought.constraints().stream()).toList());
		return whole.withIndexes(Stream.concat(table.indexes().stream(), brought.indexes().stream()).toList());
	}

	// The constraints and indexes that a table has from its parent, under their names in
	// the table itself.
	private static Table brought(Table table, Schema schema) {
		PartitionOf partition = table.form().partitionOf();
		Table parent = (partition != null) ? schema.table(partition.parent()).orElse(null) : null;
		if (partition == null || parent == null) {
			return Table.of(table.name());
		}
		Table above = withAll(parent, schema);
		List<Constraint> constraints = above.constraints()
			.stream()
			.map((key) -> key.withName(name(table, partition, key)).withComment(null))
			.toList();
		List<Index> indexes = above.indexes()
			.stream()
			.map((index) -> index.withName(name(table, partition, index.name(), columns(index.keys()), "idx"))
				.withComment(null))
			.toList();
		return Table.of(table.name()).withConstraints(constraints).withIndexes(indexes);
	}

	private static Table settled(Table table, Schema schema, Definitions definitions) {
		Table brought = brought(table, schema);
		List<Constraint> constraints = new ArrayList<>(table.constraints());
		brought.constraints()
			.forEach((key) -> removeFirst(constraints, (own) -> definitions.same(table.name(), own, key)));
		List<Index> indexes = new ArrayList<>(table.indexes());
		brought.indexes().forEach((index) -> removeFirst(indexes, (own) -> definitions.same(table.name(), own, index)));
		return table.withConstraints(constraints).withIndexes(indexes);
	}

	// A schema whose moving tables have everything that their parents will have,
	// including the things that the parents keep.
	Schema completed(Schema schema, Definitions definitions) {
		return moved(schema, (table) -> completed(table, schema, definitions));
	}

	private static Table completed(Table table, Schema schema, Definitions definitions) {
		Table brought = brought(table, schema);
		Stream<Constraint> constraints = brought.constraints()
			.stream()
			.filter((key) -> table.constraints()
				.stream()
				.noneMatch((own) -> definitions.same(table.name(), own, key) || own.name().equals(key.name())));
		Stream<Index> indexes = brought.indexes()
			.stream()
			.filter((index) -> table.indexes()
				.stream()
				.noneMatch((own) -> definitions.same(table.name(), own, index) || own.name().equals(index.name())));
		Table whole = table.withConstraints(Stream.concat(table.constraints().stream(), constraints).toList());
		return whole.withIndexes(Stream.concat(table.indexes().stream(), indexes).toList());
	}

	private static String name(Table table, PartitionOf partition, Constraint key) {
		if (key instanceof PrimaryKey) {
			return name(table, partition, key.name(), List.of(), "pkey");
		}
		if (key instanceof Unique unique) {
			return name(table, partition, key.name(), unique.columns(), "key");
		}
		return (key instanceof Exclusion exclusion)
				? name(table, partition, key.name(),
						columns(exclusion.elements().stream().map(Exclusion.Element::key).toList()), "excl")
				: partition.name(key.name());
	}

	private static List<String> columns(List<IndexKey> keys) {
		return keys.stream().map((key) -> (key.kind() == IndexKey.Kind.COLUMN) ? key.content() : "expr").toList();
	}

	// The known name in the partition, or the one that PostgreSQL would choose.
	private static String name(Table table, PartitionOf partition, String there, List<String> columns, String label) {
		if (partition.names().containsKey(there)) {
			return partition.name(there);
		}
		return Stream.of(List.of(table.name().name()), columns, List.of(label))
			.flatMap(List::stream)
			.collect(Collectors.joining("_"));
	}

	private static <T> void removeFirst(List<T> values, Predicate<T> condition) {
		values.stream().filter(condition).findFirst().ifPresent(values::remove);
	}
}
