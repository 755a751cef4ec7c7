package dev.migrate.internal.operation;

import dev.migrate.internal.schema.ColumnReference;
import dev.migrate.internal.schema.QualifiedName;

/**
 * Renames a column of a table.
 *
 * @param table the table
 * @param from the name as it is
 * @param to the name as it will be
 */
public record RenameColumn(QualifiedName table, String from, String to) implements ColumnOperation, Rename {

	@Override
	public RenameColumn reverse() {
		return new RenameColumn(this.table, this.to, this.from);
	}

	@Override
	public Subject subject() {
		return Subject.of(new ColumnReference(this.table, this.from));
	}

	@Override
	public <R> R accept(Operation.Visitor<R> visitor) {
		return ColumnOperation.super.accept(visitor);
	}

	@Override
	public <R> R accept(ColumnOperation.Visitor<R> visitor) {
		return visitor.visit(this);
	}

	@Override
	public <R> R accept(Rename.Visitor<R> visitor) {
		return visitor.visit(this);
	}

}
