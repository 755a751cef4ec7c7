package dev.migrate.operation;

import dev.migrate.schema.Constraint;
import dev.migrate.schema.QualifiedName;

/**
 * Changes when a foreign key is checked, or for which rows a constraint holds.
 *
 * @param table the table
 * @param from the constraint as it is
 * @param to the constraint as it will be
 */
public record AlterConstraint(QualifiedName table, Constraint from, Constraint to) implements Operation {

	@Override
	public Operation reverse() {
		return new AlterConstraint(this.table, this.to, this.from);
	}

	@Override
	public <R> R accept(OperationVisitor<R> visitor) {
		return visitor.visit(this);
	}

}
