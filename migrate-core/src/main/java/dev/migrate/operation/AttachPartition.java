package dev.migrate.operation;

import dev.migrate.schema.PartitionOf;
import dev.migrate.schema.QualifiedName;

/**
 * Makes a table a partition.
 *
 * @param table the table
 * @param partition of what, and for which rows
 */
public record AttachPartition(QualifiedName table, PartitionOf partition) implements Operation {

	@Override
	public Operation reverse() {
		return new DetachPartition(this.table, this.partition);
	}

	@Override
	public <R> R accept(OperationVisitor<R> visitor) {
		return visitor.visit(this);
	}

}
