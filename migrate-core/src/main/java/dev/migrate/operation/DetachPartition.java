package dev.migrate.operation;

import dev.migrate.schema.ObjectKind;
import dev.migrate.schema.ObjectReference;
import dev.migrate.schema.PartitionOf;
import dev.migrate.schema.QualifiedName;

/**
 * Makes a partition an independent table.
 *
 * @param table the table
 * @param partition the parent, and the rows that the partition held
 */
public record DetachPartition(QualifiedName table, PartitionOf partition) implements Operation {

	@Override
	public AttachPartition reverse() {
		return new AttachPartition(this.table, this.partition);
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
