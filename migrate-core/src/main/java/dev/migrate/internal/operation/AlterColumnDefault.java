package dev.migrate.internal.operation;

import dev.migrate.internal.schema.ColumnReference;
import dev.migrate.internal.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * Sets or drops the default of a column.
 *
 * @param column the column
 * @param from the expression in SQL as it is, or {@code null}
 * @param to the expression as it will be, or {@code null}
 */
public record AlterColumnDefault(ColumnReference column, @Nullable String from,
		@Nullable String to) implements ColumnOperation {

	@Override
	public AlterColumnDefault reverse() {
		return new AlterColumnDefault(this.column, this.to, this.from);
	}

	@Override
	public QualifiedName table() {
		return this.column.table();
	}

	@Override
	public Subject subject() {
		return Subject.of(this.column);
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
