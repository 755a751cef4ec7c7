package dev.migrate.internal.dialect.postgresql.rendering;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import dev.migrate.internal.operation.AttachPartition;
import dev.migrate.internal.operation.DetachPartition;
import dev.migrate.internal.operation.Operation;
import dev.migrate.internal.operation.RenameObject;
import dev.migrate.internal.schema.Check;
import dev.migrate.internal.schema.IndexKey;
import dev.migrate.internal.schema.NameSpace;
import dev.migrate.internal.schema.OtherObject;
import dev.migrate.internal.schema.PartitionOf;
import dev.migrate.internal.schema.QualifiedName;
import dev.migrate.internal.schema.Schema;
import dev.migrate.internal.schema.SchemaObject;
import dev.migrate.internal.schema.Table;

/**
 * The known facts about the relations that operations change.
 *
 * @param created the relations that the operations create, which nobody uses yet
 * @param tables the tables that existed before, by their names before and after renames
 * @param moving the partitioned tables whose partitions change
 * @param before the schema before the operations
 */
record Standing(Set<QualifiedName> created, Map<QualifiedName, Table> tables, Set<QualifiedName> moving,
		Schema before) {

	/** The greatest length of a name, in bytes. */
	private static final int LONGEST = 63;

	static Standing of(Schema before, List<Operation> operations) {
		Set<QualifiedName> created = new HashSet<>();
		Set<QualifiedName> moving = new HashSet<>();
		Map<QualifiedName, Table> tables = new HashMap<>();
		before.tables().forEach((table) -> tables.put(table.name(), table));
		if (before.objects(OtherObject.class).stream().anyMatch((other) -> other.type().equals("foreign table"))) {
			// One of them may be a partition.
			moving.addAll(tables.keySet());
		}
		operations.forEach((operation) -> {
			operation.created().stream().filter(Standing::isRelation).map(SchemaObject::name).forEach(created::add);
			Stream.of(operation.created(), operation.dropped())
				.flatMap(List::stream)
				.flatMap(Standing::parent)
				.forEach(moving::add);
		});
		all(operations, RenameObject.class).forEach((rename) -> {
			Table table = tables.get(rename.object().name());
			if (table != null) {
				tables.put(rename.to(), table);
				moving.addAll(List.of(rename.object().name(), rename.to()));
				parent(table).forEach(moving::add);
			}
		});
		all(operations, AttachPartition.class).forEach((attach) -> moving.add(attach.partition().parent()));
		all(operations, DetachPartition.class).forEach((detach) -> moving.add(detach.partition().parent()));
		return new Standing(created, tables, moving, before);
	}

	private static <T extends Operation> Stream<T> all(List<Operation> operations, Class<T> type) {
		return operations.stream().filter(type::isInstance).map(type::cast);
	}

	private static boolean isRelation(SchemaObject object) {
		return object.kind().nameSpaces().contains(NameSpace.RELATION);
	}

	private static Stream<QualifiedName> parent(SchemaObject object) {
		return (object instanceof Table table) ? Stream.ofNullable(table.form().partitionOf()).map(PartitionOf::parent)
				: Stream.empty();
	}

	boolean isUsed(QualifiedName relation) {
		return !this.created.contains(relation);
	}

	// Indexes of partitioned tables cannot be built concurrently.
	boolean isWhole(QualifiedName relation) {
		Table table = this.tables.get(relation);
		return table == null || table.form().partitionKey() == null;
	}

	// Whether there are partitions, all of them are known, and none of them changes.
	boolean isSettled(QualifiedName relation) {
		return !partitions(relation).isEmpty() && !this.moving.contains(relation) && partitions(relation).stream()
			.allMatch((partition) -> isWhole(partition.name()) || isSettled(partition.name()));
	}

	List<Table> partitions(QualifiedName relation) {
		return this.tables.values()
			.stream()
			.distinct()
			.filter((table) -> parent(table).anyMatch(relation::equals))
			.sorted((left, right) -> left.name().compareTo(right.name()))
			.toList();
	}

	// Whether SQL that PostgreSQL checks again when the type of the column changes
	// mentions the column.
	boolean isMentioned(QualifiedName relation, String column) {
		Table table = this.tables.get(relation);
		if (table == null) {
			return false;
		}
		Stream<String> checks = table.constraints(Check.class).stream().map(Check::expression);
		Stream<String> predicates = table.indexes().stream().flatMap((index) -> Stream.ofNullable(index.predicate()));
		Stream<String> keys = table.indexes()
			.stream()
			.flatMap((index) -> index.keys().stream())
			.filter((key) -> key.kind() == IndexKey.Kind.EXPRESSION)
			.map(IndexKey::content);
		return Stream.of(checks, predicates, keys).flatMap((part) -> part).anyMatch((sql) -> sql.contains(column));
	}

	// A name for an index that exists only until another one of the name is gone.
	String free(String name) {
		Set<String> taken = taken();
		String free = name + "_new";
		for (int number = 2; taken.contains(free) || free.getBytes(StandardCharsets.UTF_8).length > LONGEST; number++) {
			free = name.substring(0, name.offsetByCodePoints(0, Math.min(name.codePointCount(0, name.length()), 14)))
					+ "_new" + number;
		}
		return free;
	}

	// The names of relations that are in use, as far as they matter to indexes.
	Set<String> taken() {
		Set<String> taken = new HashSet<>();
		this.tables.values().stream().distinct().forEach((table) -> {
			taken.add(table.name().name());
			table.indexes().forEach((index) -> taken.add(index.name()));
			table.constraints().forEach((constraint) -> taken.add(constraint.name()));
			PartitionOf partition = table.form().partitionOf();
			taken.addAll((partition != null) ? partition.names().values() : List.of());
		});
		return taken;
	}

}
