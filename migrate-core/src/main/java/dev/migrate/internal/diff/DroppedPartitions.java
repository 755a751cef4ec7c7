package dev.migrate.internal.diff;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import dev.migrate.internal.operation.DetachPartition;
import dev.migrate.internal.operation.Operation;
import dev.migrate.internal.schema.ForeignKey;
import dev.migrate.internal.schema.PartitionOf;
import dev.migrate.internal.schema.QualifiedName;
import dev.migrate.internal.schema.Schema;
import dev.migrate.internal.schema.Table;

/**
 * Partitions that are dropped. PostgreSQL drops none as long as a foreign key refers to
 * its parent.
 */
final class DroppedPartitions {

	private final Partitions before;

	/** The tables to which foreign keys refer afterwards. */
	private final Set<QualifiedName> targets;

	DroppedPartitions(Schema from, Schema to) {
		this.before = new Partitions(from);
		this.targets = to.tables()
			.stream()
			.flatMap((table) -> table.constraints(ForeignKey.class).stream())
			.map(ForeignKey::target)
			.collect(Collectors.toSet());
	}

	// Whether a table has partitions.
	boolean has(QualifiedName table) {
		return !this.before.of(table).isEmpty();
	}

	// A partition is detached first if a foreign key goes on to refer to its parent.
	List<Operation> detached(Table table) {
		PartitionOf partition = table.form().partitionOf();
		boolean held = this.before.above(table).stream().anyMatch(this.targets::contains);
		return (partition != null && held) ? List.of(new DetachPartition(table.name(), partition)) : List.of();
	}

}
