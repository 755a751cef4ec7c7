package dev.migrate.operation;

import dev.migrate.schema.QualifiedName;

/**
 * Renames a constraint of a table.
 *
 * @param table the table
 * @param from the name as it is
 * @param to the name as it will be
 */
public record RenameConstraint(QualifiedName table, String from, String to) implements Operation {

	@Override
	public Operation reverse() {
		return new RenameConstraint(this.table, this.to, this.from);
	}

	@Override
	public <R> R accept(OperationVisitor<R> visitor) {
		return visitor.visit(this);
	}

}
