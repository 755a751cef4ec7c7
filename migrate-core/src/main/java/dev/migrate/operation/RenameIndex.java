package dev.migrate.operation;

import dev.migrate.schema.QualifiedName;

/**
 * Renames an index, which stays in the schema of its table.
 *
 * @param relation the table or materialized view
 * @param from the name as it is
 * @param to the name as it will be
 */
public record RenameIndex(QualifiedName relation, String from, String to) implements Operation {

	@Override
	public Operation reverse() {
		return new RenameIndex(this.relation, this.to, this.from);
	}

	@Override
	public <R> R accept(OperationVisitor<R> visitor) {
		return visitor.visit(this);
	}

}
