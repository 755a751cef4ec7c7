package dev.migrate.internal.operation;

import dev.migrate.internal.schema.Column;
import dev.migrate.internal.schema.ColumnReference;
import dev.migrate.internal.schema.QualifiedName;

/**
 * Changes the expression of a generated column, or whether a column is generated. A
 * column that was generated keeps its values. For every other change of a generated
 * column, a diff drops the column and adds it again.
 *
 * @param table the table
 * @param from the column as it is
 * @param to the column as it will be
 */
public record AlterColumnExpression(QualifiedName table, Column from, Column to) implements ColumnOperation {

	@Override
	public AlterColumnExpression reverse() {
		return new AlterColumnExpression(this.table, this.to, this.from);
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
