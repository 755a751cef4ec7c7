package dev.migrate.internal.dialect.postgresql.rendering;

import java.util.Collections;
import java.util.List;

import dev.migrate.internal.operation.AddColumn;
import dev.migrate.internal.operation.AlterColumnDefault;
import dev.migrate.internal.operation.AlterColumnExpression;
import dev.migrate.internal.operation.AlterColumnIdentity;
import dev.migrate.internal.operation.AlterColumnNullability;
import dev.migrate.internal.operation.AlterColumnStorage;
import dev.migrate.internal.operation.AlterColumnType;
import dev.migrate.internal.operation.ColumnOperation;
import dev.migrate.internal.operation.DropColumn;
import dev.migrate.internal.operation.DropPart;
import dev.migrate.internal.operation.Operation;
import dev.migrate.internal.operation.RenameColumn;
import dev.migrate.internal.schema.Schema;

/**
 * Whether the drop of a part can wait for a later operation: nothing in between needs it.
 *
 * @param drop the drop
 * @param before the schema before all operations
 */
record Delay(DropPart drop, Schema before) implements ColumnOperation.Visitor<Boolean> {

	boolean isPossible(List<Operation> operations, Operation until) {
		return operations.subList(operations.indexOf(this.drop) + 1, operations.indexOf(until))
			.stream()
			.noneMatch(this::needs);
	}

	private boolean needs(Operation operation) {
		boolean name = !Collections.disjoint(operation.takes(), this.drop.frees());
		boolean use = operation.dropped()
			.stream()
			.anyMatch((object) -> this.before.dependencies()
				.stream()
				.anyMatch((dependency) -> dependency.dependent().equals(this.drop.owner())
						&& dependency.on().equals(object.reference())));
		boolean column = operation instanceof ColumnOperation change && change.table().equals(this.drop.owner().name())
				&& change.accept(this);
		return name || use || column;
	}

	@Override
	public Boolean visit(AddColumn operation) {
		return false;
	}

	@Override
	public Boolean visit(DropColumn operation) {
		return true;
	}

	@Override
	public Boolean visit(RenameColumn operation) {
		return true;
	}

	// PostgreSQL builds the key anew, with the new type.
	@Override
	public Boolean visit(AlterColumnType operation) {
		return !Replacement.isKey(this.drop.part());
	}

	@Override
	public Boolean visit(AlterColumnNullability operation) {
		return false;
	}

	@Override
	public Boolean visit(AlterColumnDefault operation) {
		return false;
	}

	@Override
	public Boolean visit(AlterColumnIdentity operation) {
		return false;
	}

	@Override
	public Boolean visit(AlterColumnExpression operation) {
		return true;
	}

	@Override
	public Boolean visit(AlterColumnStorage operation) {
		return false;
	}

}
