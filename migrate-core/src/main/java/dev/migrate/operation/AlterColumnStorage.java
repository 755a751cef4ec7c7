package dev.migrate.operation;

import dev.migrate.schema.Column;
import dev.migrate.schema.QualifiedName;

/**
 * Changes how a column is stored.
 *
 * @param table the table
 * @param from the column as it is
 * @param to the column as it will be
 */
public record AlterColumnStorage(QualifiedName table, Column from, Column to) implements Operation {

	@Override
	public Operation reverse() {
		return new AlterColumnStorage(this.table, this.to, this.from);
	}

	@Override
	public <R> R accept(OperationVisitor<R> visitor) {
		return visitor.visit(this);
	}

}
