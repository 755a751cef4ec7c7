package dev.migrate.operation;

import dev.migrate.schema.Constraint;
import dev.migrate.schema.QualifiedName;

/**
 * Drops a constraint of a table.
 *
 * @param table the table
 * @param constraint the constraint
 */
public record DropConstraint(QualifiedName table, Constraint constraint) implements Operation {

	@Override
	public Operation reverse() {
		return new AddConstraint(this.table, this.constraint);
	}

	@Override
	public <R> R accept(OperationVisitor<R> visitor) {
		return visitor.visit(this);
	}

}
