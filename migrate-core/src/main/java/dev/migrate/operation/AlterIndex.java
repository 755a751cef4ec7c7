package dev.migrate.operation;

import dev.migrate.schema.Index;
import dev.migrate.schema.QualifiedName;

/**
 * Changes the storage parameters of an index.
 *
 * @param relation the table or materialized view
 * @param from the index as it is
 * @param to the index as it will be
 */
public record AlterIndex(QualifiedName relation, Index from, Index to) implements Operation {

	@Override
	public Operation reverse() {
		return new AlterIndex(this.relation, this.to, this.from);
	}

	@Override
	public <R> R accept(OperationVisitor<R> visitor) {
		return visitor.visit(this);
	}

}
