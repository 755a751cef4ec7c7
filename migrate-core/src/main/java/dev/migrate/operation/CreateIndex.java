package dev.migrate.operation;

import dev.migrate.schema.Index;
import dev.migrate.schema.QualifiedName;

/**
 * Creates an index.
 *
 * @param relation the table or materialized view
 * @param index the index
 */
public record CreateIndex(QualifiedName relation, Index index) implements Operation {

	@Override
	public Operation reverse() {
		return new DropIndex(this.relation, this.index);
	}

	@Override
	public <R> R accept(OperationVisitor<R> visitor) {
		return visitor.visit(this);
	}

}
