package dev.migrate.internal.operation;

import dev.migrate.internal.schema.Column;
import dev.migrate.internal.schema.ColumnReference;
import dev.migrate.internal.schema.QualifiedName;

/**
 * Changes how a column is stored.
 *
 * @param table the table
 * @param from the column as it is
 * @param to the column as it will be
 */
public record AlterColumnStorage(QualifiedName table, Column from, Column to) implements ColumnOperation {

	@Override
	public AlterColumnStorage reverse() {
		return new AlterColumnStorage(this.table, this.to, this.from);
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
