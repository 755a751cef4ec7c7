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
import dev.migrate.internal.schema.ColumnReference;
import dev.migrate.internal.schema.ColumnValue.Default;
import dev.migrate.internal.schema.ColumnValue.Generated;

/**
 * Rebuilds the obstacles to an operation on a column.
 *
 * @param users the rebuilds of the users of a column
 * @param keys the rebuilds of foreign keys
 * @param parts the rebuilds of parts and columns
 * @param operations the set that receives the operations
 * @param recreations the things that are created again
 */
record ColumnRebuilds(Users users, KeyRebuilds keys, PartRebuilds parts, Causes operations,
		Recreations recreations) implements ColumnOperation.Visitor<Runnable> {

	@Override
	public Runnable visit(AddColumn operation) {
		return Rebuilds::nothing;
	}

	@Override
	public Runnable visit(DropColumn operation) {
		return () -> drop(operation);
	}

	private void drop(DropColumn drop) {
		String name = drop.column().name();
		this.users.rebuild(drop.subject().owner(), name);
		if (this.recreations.concern(drop)) {
			this.users.tables(drop.table(), (was, is) -> {
				this.parts.guards(was, is, name);
				this.parts.keys(was, is, name);
			});
			this.keys.about(drop.table(), name);
		}
	}

	@Override
	public Runnable visit(RenameColumn operation) {
		return Rebuilds::nothing;
	}

	@Override
	public Runnable visit(AlterColumnType operation) {
		return () -> type(operation);
	}

	private void type(AlterColumnType change) {
		String name = change.to().name();
		boolean stopover = this.recreations.isStopover(change);
		this.users.rebuild(change.subject().owner(), name);
		this.users.tables(change.table(), (was, is) -> {
			this.parts.guards(was, is, name);
			this.parts.computed(was, is, name);
			if (stopover) {
				this.parts.keys(was, is, name);
			}
		});
		if (!this.recreations.isFollower(change)) {
			defaults(change, stopover);
		}
		if (isOtherBase(change)) {
			this.keys.about(change.table(), name);
		}
	}

	private static boolean isOtherBase(AlterColumnType change) {
		return !base(change.from().type()).equals(base(change.to().type()));
	}

	// The type without its modifier.
	static String base(String type) {
		return type.replaceFirst("\\([^)]*\\)", "");
	}

	// Replaces a default that is not cast along with its column.
	private void defaults(AlterColumnType change, boolean stopover) {
		if (!(change.from().value() instanceof Default was)) {
			return;
		}
		boolean other = isOtherBase(change) || change.from().type().equals(change.to().type());
		boolean cast = other && was.expression().contains("::") && !was.expression().startsWith("nextval(");
		if (cast || stopover || !change.from().value().equals(change.to().value())) {
			this.parts.setDefault(new ColumnReference(change.table(), change.to().name()), was.expression(),
					ColumnComparison.expression(change.to().value()));
		}
	}

	@Override
	public Runnable visit(AlterColumnNullability operation) {
		return Rebuilds::nothing;
	}

	@Override
	public Runnable visit(AlterColumnDefault operation) {
		return Rebuilds::nothing;
	}

	@Override
	public Runnable visit(AlterColumnIdentity operation) {
		return Rebuilds::nothing;
	}

	@Override
	public Runnable visit(AlterColumnExpression operation) {
		return isInPlace(operation) ? Rebuilds::nothing : () -> {
			this.operations.remove(operation);
			this.parts.again(operation.table(), operation.from(), operation.to());
		};
	}

	// Stored values stay when the column becomes an ordinary one.
	private static boolean isInPlace(AlterColumnExpression change) {
		return change.from().value() instanceof Generated generated && generated.kind() == Generated.Kind.STORED
				&& !(change.to().value() instanceof Generated);
	}

	@Override
	public Runnable visit(AlterColumnStorage operation) {
		return Rebuilds::nothing;
	}

}
