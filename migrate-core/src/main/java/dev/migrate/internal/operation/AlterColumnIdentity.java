package dev.migrate.internal.operation;

import java.util.Set;

import dev.migrate.internal.schema.Column;
import dev.migrate.internal.schema.ColumnReference;
import dev.migrate.internal.schema.ColumnValue;
import dev.migrate.internal.schema.Nullability;
import dev.migrate.internal.schema.QualifiedName;
import dev.migrate.internal.schema.TakenName;
import org.jspecify.annotations.Nullable;

/**
 * Makes a column an identity column, changes its identity, or makes it ordinary.
 *
 * @param column the column
 * @param from its identity as it is, or {@code null} if it has none
 * @param to its identity as it will be, or {@code null}
 */
public record AlterColumnIdentity(ColumnReference column, ColumnValue.@Nullable Identity from,
		ColumnValue.@Nullable Identity to) implements ColumnOperation {

	@Override
	public AlterColumnIdentity reverse() {
		return new AlterColumnIdentity(this.column, this.to, this.from);
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

	/**
	 * The names of the sequence that a new identity makes.
	 */
	@Override
	public Set<TakenName> takes() {
		return (this.from == null && this.to != null)
				? Column.of(this.column.column(), "", Nullability.NOT_NULL).withValue(this.to).names(table())
				: Set.of();
	}

	@Override
	public <R> R accept(ColumnOperation.Visitor<R> visitor) {
		return visitor.visit(this);
	}

}
