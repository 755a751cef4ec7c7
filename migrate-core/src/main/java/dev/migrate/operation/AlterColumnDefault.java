package dev.migrate.operation;

import dev.migrate.schema.ColumnReference;
import org.jspecify.annotations.Nullable;

/**
 * Sets or drops the default of a column.
 *
 * @param column the column
 * @param from the expression in SQL as it is, or {@code null}
 * @param to the expression as it will be, or {@code null}
 */
public record AlterColumnDefault(ColumnReference column, @Nullable String from,
		@Nullable String to) implements Operation {

	@Override
	public Operation reverse() {
		return new AlterColumnDefault(this.column, this.to, this.from);
	}

	@Override
	public <R> R accept(OperationVisitor<R> visitor) {
		return visitor.visit(this);
	}

}
