package dev.migrate.internal.operation;

import dev.migrate.internal.schema.ObjectKind;
import dev.migrate.internal.schema.ObjectReference;
import dev.migrate.internal.schema.PartitionOf;
import dev.migrate.internal.schema.QualifiedName;

/**
 * Makes a table a partition.
 *
 * @param table the table
 * @param partition the parent, and the rows that the partition holds
 */
public record AttachPartition(QualifiedName table, PartitionOf partition) implements Operation {

	@Override
	public DetachPartition reverse() {
		return new DetachPartition(this.table, this.partition);
	}

	@Override
	public Subject subject() {
		return Subject.of(new ObjectReference(ObjectKind.TABLE, this.table));
	}

	@Override
	public Verb verb() {
		return Verb.ALTER;
	}

	@Override
	public <R> R accept(Visitor<R> visitor) {
		return visitor.visit(this);
	}

}
