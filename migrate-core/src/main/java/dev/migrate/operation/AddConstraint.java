package dev.migrate.operation;

import dev.migrate.schema.Constraint;
import dev.migrate.schema.QualifiedName;

/**
 * Adds a constraint to a table.
 *
 * @param table the table
 * @param constraint the constraint
 */
public record AddConstraint(QualifiedName table, Constraint constraint) implements Operation {

	@Override
	public Operation reverse() {
		return new DropConstraint(this.table, this.constraint);
	}

	@Override
	public <R> R accept(OperationVisitor<R> visitor) {
		return visitor.visit(this);
	}

}
