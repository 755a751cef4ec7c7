package dev.migrate.operation;

import dev.migrate.schema.ColumnReference;
import dev.migrate.schema.ColumnStorage;

/**
 * Changes how a column is stored.
 *
 * @param column the column
 * @param from the storage as it is
 * @param to the storage as it will be
 */
public record AlterColumnStorage(ColumnReference column, ColumnStorage from, ColumnStorage to) implements Operation {

	@Override
	public Operation reverse() {
		return new AlterColumnStorage(this.column, this.to, this.from);
	}

	@Override
	public <R> R accept(OperationVisitor<R> visitor) {
		return visitor.visit(this);
	}

}
