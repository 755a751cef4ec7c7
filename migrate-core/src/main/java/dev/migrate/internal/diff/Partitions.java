package dev.migrate.internal.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.migrate.internal.schema.PartitionOf;
import dev.migrate.internal.schema.QualifiedName;
import dev.migrate.internal.schema.Schema;
import dev.migrate.internal.schema.Table;

/** The partitions of a schema, by their parents. */
final class Partitions {

	private final Schema schema;

	private final Map<QualifiedName, List<Table>> children = new HashMap<>();

	Partitions(Schema schema) {
		this.schema = schema;
		for (Table table : schema.tables()) {
			PartitionOf partition = table.form().partitionOf();
			if (partition != null) {
				this.children.computeIfAbsent(partition.parent(), (parent) -> new ArrayList<>()).add(table);
			}
		}
	}

	// The partitions of a table, and theirs.
	List<Table> of(QualifiedName parent) {
		List<Table> all = new ArrayList<>();
		for (Table child : this.children.getOrDefault(parent, List.of())) {
			all.add(child);
			all.addAll(of(child.name()));
		}
		return all;
	}

	// The table that a table is a partition of, the parent of that one, and so on.
	List<QualifiedName> above(Table table) {
		List<QualifiedName> above = new ArrayList<>();
		Table next = table;
		while (next != null && next.form().partitionOf() != null) {
			QualifiedName parent = next.form().partitionOf().parent();
			above.add(parent);
			next = this.schema.table(parent).orElse(null);
		}
		return above;
	}

}
