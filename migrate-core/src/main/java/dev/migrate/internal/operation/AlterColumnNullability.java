package dev.migrate.internal.operation;

import dev.migrate.internal.schema.Column;
import dev.migrate.internal.schema.ColumnReference;
import dev.migrate.internal.schema.QualifiedName;

/**
 * Changes whether a column refuses nulls. Rows without a value get the default of the
 * column, if it has one.
 *
 * @param table the table
 * @param from the column as it is
 * @param to the column as it will be
 */
public record AlterColumnNullability(QualifiedName table, Column from, Column to) implements ColumnOperation {

	@Override
	public AlterColumnNullability reverse() {
		return new AlterColumnNullability(this.table, this.to, this.from);
	}

	@Override
	public Subject subject() {
		return Subject.of(new ColumnReference(this.table, this.from.name()));
	}

	@Override
	public Verb verb() {
		return Verb.ALTER;
	}

	@Override
	public <R> R accept(ColumnOperation.Visitor<R> visitor) {
		return visitor.visit(this);
	}

}
