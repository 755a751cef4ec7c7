package dev.migrate.internal.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import dev.migrate.internal.operation.AlterColumnDefault;
import dev.migrate.internal.operation.AlterColumnExpression;
import dev.migrate.internal.operation.AlterColumnIdentity;
import dev.migrate.internal.operation.AlterColumnNullability;
import dev.migrate.internal.operation.AlterColumnStorage;
import dev.migrate.internal.operation.AlterColumnType;
import dev.migrate.internal.operation.Operation;
import dev.migrate.internal.operation.Subject;
import dev.migrate.internal.schema.Column;
import dev.migrate.internal.schema.ColumnReference;
import dev.migrate.internal.schema.ColumnValue;
import dev.migrate.internal.schema.ColumnValue.Default;
import dev.migrate.internal.schema.ColumnValue.Generated;
import dev.migrate.internal.schema.ColumnValue.Identity;
import dev.migrate.internal.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * Compares a column of a table.
 *
 * @param table the table
 * @param from the column as it is
 * @param to the column as it will be
 */
record ColumnComparison(QualifiedName table, Column from, Column to) {

	List<Operation> operations() {
		List<Operation> operations = new ArrayList<>();
		if (isRecomputed()) {
			operations.add(new AlterColumnExpression(this.table, this.from, this.to));
		}
		if (!this.from.type().equals(this.to.type()) || !Objects.equals(this.from.collation(), this.to.collation())) {
			operations.add(new AlterColumnType(this.table, this.from, this.to));
		}
		values(operations);
		storage(operations);
		Parts.comment(operations, Subject.of(reference()), this.from.comment(), this.to.comment());
		return operations;
	}

	void storage(List<Operation> operations) {
		if (!this.from.storage().equals(this.to.storage())) {
			operations.add(new AlterColumnStorage(this.table, this.from, this.to));
		}
	}

	private boolean isRecomputed() {
		boolean generated = this.from.value() instanceof Generated || this.to.value() instanceof Generated;
		return generated && !Objects.equals(this.from.value(), this.to.value());
	}

	// Only these properties of a child's column may differ from its parent's.
	void values(List<Operation> operations) {
		String was = expression(this.from.value());
		String is = expression(this.to.value());
		if (!Objects.equals(was, is)) {
			operations.add(new AlterColumnDefault(reference(), was, is));
		}
		Identity counted = identity(this.from.value());
		Identity counts = identity(this.to.value());
		if (!Objects.equals(counted, counts)) {
			operations.add(new AlterColumnIdentity(reference(), counted, counts));
		}
		if (this.from.nullability() != this.to.nullability()) {
			operations.add(new AlterColumnNullability(this.table, this.from, this.to));
		}
	}

	private ColumnReference reference() {
		return new ColumnReference(this.table, this.to.name());
	}

	static @Nullable String expression(@Nullable ColumnValue value) {
		return (value instanceof Default expression) ? expression.expression() : null;
	}

	private static @Nullable Identity identity(@Nullable ColumnValue value) {
		return (value instanceof Identity identity) ? identity : null;
	}

	// A child inherits the value of its parent's column, but not an identity.
	static @Nullable ColumnValue inherited(@Nullable ColumnValue value) {
		return (value instanceof Identity) ? null : value;
	}

}
