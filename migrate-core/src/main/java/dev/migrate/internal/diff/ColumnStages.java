package dev.migrate.internal.diff;

import dev.migrate.internal.operation.AddColumn;
import dev.migrate.internal.operation.AlterColumnDefault;
import dev.migrate.internal.operation.AlterColumnExpression;
import dev.migrate.internal.operation.AlterColumnIdentity;
import dev.migrate.internal.operation.AlterColumnNullability;
import dev.migrate.internal.operation.AlterColumnStorage;
import dev.migrate.internal.operation.AlterColumnType;
import dev.migrate.internal.operation.ColumnOperation;
import dev.migrate.internal.operation.DropColumn;
import dev.migrate.internal.operation.RenameColumn;
import dev.migrate.internal.schema.ColumnValue.Generated;
import dev.migrate.internal.schema.ObjectReference;

/**
 * Decides when an operation on a column runs.
 *
 * @param positions the positions of the objects
 * @param recreations the things that are created again, or whose names are taken
 * @param early the objects that are dropped before the new ones are created
 * @param memberships the tables that are attached or detached as partitions
 */
record ColumnStages(Positions positions, Recreations recreations, EarlyDrops early,
		Memberships memberships) implements ColumnOperation.Visitor<Turn> {

	private Turn built(ColumnOperation operation, Rank rank) {
		return this.positions.forward(Stage.BUILD, table(operation), rank);
	}

	private static ObjectReference table(ColumnOperation operation) {
		return Schemas.table(operation.table());
	}

	@Override
	public Turn visit(AddColumn operation) {
		return built(operation,
				(operation.column().value() instanceof Generated) ? Rank.ADD_COMPUTED : Rank.ADD_COLUMN);
	}

	// A table can be attached only if it has the columns of its parent.
	@Override
	public Turn visit(DropColumn operation) {
		boolean computed = operation.column().value() instanceof Generated;
		if (computed || this.recreations.concern(operation) || this.early.concern(operation.column())
				|| this.memberships.fitted().contains(operation.table())) {
			return this.positions.backward(Stage.UNCOMPUTE, table(operation),
					computed ? Rank.DROP_COMPUTED : Rank.OBJECT);
		}
		return this.positions.forward(Stage.PRUNE, table(operation), Rank.OBJECT);
	}

	@Override
	public Turn visit(RenameColumn operation) {
		return built(operation, Rank.OBJECT);
	}

	@Override
	public Turn visit(AlterColumnType operation) {
		boolean first = this.recreations.isStopover(operation) || this.early.concernTypeOf(operation.from());
		return first ? new Turn(Stage.GIVE_WAY, Integer.MIN_VALUE, Rank.OBJECT) : built(operation, Rank.TYPE);
	}

	@Override
	public Turn visit(AlterColumnNullability operation) {
		return built(operation, Rank.NULLABILITY);
	}

	@Override
	public Turn visit(AlterColumnDefault operation) {
		return (operation.to() != null) ? built(operation, Rank.DEFAULT)
				: this.positions.backward(Stage.UNBIND, table(operation), Rank.DEFAULT);
	}

	@Override
	public Turn visit(AlterColumnIdentity operation) {
		return (operation.to() != null) ? built(operation, Rank.IDENTITY)
				: this.positions.backward(Stage.UNBIND, table(operation), Rank.DEFAULT);
	}

	@Override
	public Turn visit(AlterColumnExpression operation) {
		return built(operation, Rank.RELEASE);
	}

	@Override
	public Turn visit(AlterColumnStorage operation) {
		return built(operation, Rank.STORAGE);
	}

}
