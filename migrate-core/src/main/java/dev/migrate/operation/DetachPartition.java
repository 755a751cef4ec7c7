package dev.migrate.operation;

import dev.migrate.schema.PartitionOf;
import dev.migrate.schema.QualifiedName;

/**
 * Makes a partition a table of its own.
 *
 * @param table the table
 * @param partition of what, and for which rows
 */
public record DetachPartition(QualifiedName table, PartitionOf partition) implements Operation {

	@Override
	public Operation reverse() {
		return new AttachPartition(this.table, this.partition);
	}

	@Override
	public <R> R accept(OperationVisitor<R> visitor) {
		return visitor.visit(this);
	}

}
