package dev.migrate.diff;

import java.util.Objects;

import dev.migrate.operation.AddColumn;
import dev.migrate.operation.AddConstraint;
import dev.migrate.operation.AlterColumnDefault;
import dev.migrate.operation.AlterColumnExpression;
import dev.migrate.operation.AlterColumnIdentity;
import dev.migrate.operation.AlterColumnNullability;
import dev.migrate.operation.AlterColumnStorage;
import dev.migrate.operation.AlterColumnType;
import dev.migrate.operation.AlterCompositeType;
import dev.migrate.operation.AlterConstraint;
import dev.migrate.operation.AlterDomain;
import dev.migrate.operation.AlterEnumValues;
import dev.migrate.operation.AlterIndex;
import dev.migrate.operation.AlterOptions;
import dev.migrate.operation.AlterRule;
import dev.migrate.operation.AlterSequence;
import dev.migrate.operation.AlterTable;
import dev.migrate.operation.AlterTrigger;
import dev.migrate.operation.AttachPartition;
import dev.migrate.operation.CreateCompositeType;
import dev.migrate.operation.CreateDomain;
import dev.migrate.operation.CreateEnum;
import dev.migrate.operation.CreateExtension;
import dev.migrate.operation.CreateIndex;
import dev.migrate.operation.CreateMaterializedView;
import dev.migrate.operation.CreateNamespace;
import dev.migrate.operation.CreatePolicy;
import dev.migrate.operation.CreateRoutine;
import dev.migrate.operation.CreateRule;
import dev.migrate.operation.CreateSequence;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.CreateTrigger;
import dev.migrate.operation.CreateView;
import dev.migrate.operation.DetachPartition;
import dev.migrate.operation.DropColumn;
import dev.migrate.operation.DropCompositeType;
import dev.migrate.operation.DropConstraint;
import dev.migrate.operation.DropDomain;
import dev.migrate.operation.DropEnum;
import dev.migrate.operation.DropExtension;
import dev.migrate.operation.DropIndex;
import dev.migrate.operation.DropMaterializedView;
import dev.migrate.operation.DropNamespace;
import dev.migrate.operation.DropPolicy;
import dev.migrate.operation.DropRoutine;
import dev.migrate.operation.DropRule;
import dev.migrate.operation.DropSequence;
import dev.migrate.operation.DropTable;
import dev.migrate.operation.DropTrigger;
import dev.migrate.operation.DropView;
import dev.migrate.operation.GrantOnNamespace;
import dev.migrate.operation.GrantPrivilege;
import dev.migrate.operation.OperationVisitor;
import dev.migrate.operation.RenameColumn;
import dev.migrate.operation.RenameConstraint;
import dev.migrate.operation.RenameEnumValue;
import dev.migrate.operation.RenameIndex;
import dev.migrate.operation.RenameObject;
import dev.migrate.operation.ReplaceRoutine;
import dev.migrate.operation.ReplaceView;
import dev.migrate.operation.RevokeOnNamespace;
import dev.migrate.operation.RevokePrivilege;
import dev.migrate.operation.SetComment;
import dev.migrate.schema.ColumnValue.Generated;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.ObjectReference;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.Routine;

/** When an operation runs: see {@link Stage}. */
final class StageVisitor implements OperationVisitor<Place> {

	private final ObjectOrder before;

	private final ObjectOrder after;

	private final NameClashes clashes;

	private final Recreations recreations;

	/**
	 * A visitor.
	 * @param before the order of the objects before
	 * @param after the order of the objects after
	 * @param clashes the names that are needed for something new
	 * @param recreations what is dropped and created again
	 */
	StageVisitor(ObjectOrder before, ObjectOrder after, NameClashes clashes, Recreations recreations) {
		this.before = before;
		this.after = after;
		this.clashes = clashes;
		this.recreations = recreations;
	}

	private Place forward(Stage stage, ObjectReference object, int rank) {
		return new Place(stage, this.after.position(object), rank);
	}

	private Place backward(Stage stage, ObjectReference object, int rank) {
		int position = this.before.position(object);
		return new Place(stage, (position != Integer.MAX_VALUE) ? -position : 1, rank);
	}

	private Stage routine(Routine routine) {
		return this.after.isNeeded(routine.reference()) ? Stage.BUILD : Stage.SHOW;
	}

	@Override
	public Place visit(CreateNamespace operation) {
		return new Place(Stage.PREPARE, 0, 0);
	}

	@Override
	public Place visit(DropNamespace operation) {
		return new Place(Stage.CLOSE, 1, 0);
	}

	@Override
	public Place visit(CreateExtension operation) {
		return new Place(Stage.PREPARE, 1, 0);
	}

	@Override
	public Place visit(DropExtension operation) {
		return new Place(Stage.CLOSE, 0, 0);
	}

	@Override
	public Place visit(CreateEnum operation) {
		return forward(Stage.BUILD, operation.type().reference(), 0);
	}

	@Override
	public Place visit(DropEnum operation) {
		return backward(Stage.DEMOLISH, operation.type().reference(), 0);
	}

	@Override
	public Place visit(AlterEnumValues operation) {
		return new Place(Stage.PREPARE, 2, 0);
	}

	@Override
	public Place visit(RenameEnumValue operation) {
		return new Place(Stage.PREPARE, 2, 0);
	}

	@Override
	public Place visit(CreateDomain operation) {
		return forward(Stage.BUILD, operation.type().reference(), 0);
	}

	@Override
	public Place visit(DropDomain operation) {
		return backward(Stage.DEMOLISH, operation.type().reference(), 0);
	}

	@Override
	public Place visit(AlterDomain operation) {
		return forward(Stage.BUILD, operation.to().reference(), 0);
	}

	@Override
	public Place visit(CreateCompositeType operation) {
		return forward(Stage.BUILD, operation.type().reference(), 0);
	}

	@Override
	public Place visit(DropCompositeType operation) {
		return backward(Stage.DEMOLISH, operation.type().reference(), 0);
	}

	@Override
	public Place visit(AlterCompositeType operation) {
		return forward(Stage.BUILD, operation.to().reference(), 0);
	}

	@Override
	public Place visit(CreateSequence operation) {
		return forward(Stage.BUILD, operation.sequence().reference(), 0);
	}

	@Override
	public Place visit(DropSequence operation) {
		return this.clashes.concern(operation.sequence().name())
				? backward(Stage.GIVE_WAY, operation.sequence().reference(), 0)
				: backward(Stage.DEMOLISH, operation.sequence().reference(), 0);
	}

	@Override
	public Place visit(AlterSequence operation) {
		return forward(Stage.BIND, operation.to().reference(), 0);
	}

	@Override
	public Place visit(CreateTable operation) {
		return forward(Stage.BUILD, operation.table().reference(), 0);
	}

	@Override
	public Place visit(DropTable operation) {
		return this.clashes.concern(operation.table()) ? backward(Stage.GIVE_WAY, operation.table().reference(), 0)
				: backward(Stage.DEMOLISH, operation.table().reference(), 0);
	}

	@Override
	public Place visit(AlterTable operation) {
		boolean storage = operation.from().rowSecurity() == operation.to().rowSecurity()
				&& Objects.equals(operation.from().replicaIdentity(), operation.to().replicaIdentity());
		return storage ? forward(Stage.BUILD, Schemas.table(operation.table()), 9)
				: forward(Stage.GUARD, Schemas.table(operation.table()), 9);
	}

	@Override
	public Place visit(AttachPartition operation) {
		return forward(Stage.ATTACH, Schemas.table(operation.table()), 0);
	}

	@Override
	public Place visit(DetachPartition operation) {
		return backward(Stage.DETACH, Schemas.table(operation.table()), 0);
	}

	@Override
	public Place visit(AddColumn operation) {
		return forward(Stage.BUILD, Schemas.table(operation.table()),
				(operation.column().value() instanceof Generated) ? 8 : 1);
	}

	@Override
	public Place visit(DropColumn operation) {
		ObjectReference table = Schemas.table(operation.table());
		boolean computed = operation.column().value() instanceof Generated
				|| this.recreations.concern(operation.table(), operation.column());
		return computed ? backward(Stage.UNCOMPUTE, table, 0) : forward(Stage.PRUNE, table, 0);
	}

	@Override
	public Place visit(RenameColumn operation) {
		return forward(Stage.BUILD, Schemas.table(operation.table()), 0);
	}

	@Override
	public Place visit(AlterColumnType operation) {
		return forward(Stage.BUILD, Schemas.table(operation.table()), 3);
	}

	@Override
	public Place visit(AlterColumnNullability operation) {
		return forward(Stage.BUILD, Schemas.table(operation.table()), 5);
	}

	@Override
	public Place visit(AlterColumnDefault operation) {
		ObjectReference table = Schemas.table(operation.column().table());
		return (operation.to() == null) ? backward(Stage.UNBIND, table, 1) : forward(Stage.BUILD, table, 4);
	}

	@Override
	public Place visit(AlterColumnIdentity operation) {
		return (operation.to() == null) ? forward(Stage.BUILD, Schemas.table(operation.column().table()), 2)
				: forward(Stage.BUILD, Schemas.table(operation.column().table()), 6);
	}

	@Override
	public Place visit(AlterColumnExpression operation) {
		return forward(Stage.BUILD, Schemas.table(operation.table()), 2);
	}

	@Override
	public Place visit(AlterColumnStorage operation) {
		return forward(Stage.BUILD, Schemas.table(operation.table()), 7);
	}

	@Override
	public Place visit(AddConstraint operation) {
		return (operation.constraint() instanceof ForeignKey)
				? forward(Stage.CONNECT, Schemas.table(operation.table()), 0) : forward(Stage.BIND,
						Schemas.table(operation.table()), (operation.constraint() instanceof PrimaryKey) ? 0 : 1);
	}

	@Override
	public Place visit(DropConstraint operation) {
		return (operation.constraint() instanceof ForeignKey) ? backward(Stage.CUT, Schemas.table(operation.table()), 0)
				: backward(Stage.UNBIND, Schemas.table(operation.table()), 0);
	}

	@Override
	public Place visit(AlterConstraint operation) {
		return forward(Stage.CONNECT, Schemas.table(operation.table()), 1);
	}

	@Override
	public Place visit(RenameConstraint operation) {
		return forward(Stage.BUILD, Schemas.table(operation.table()), 0);
	}

	@Override
	public Place visit(CreateIndex operation) {
		return forward(Stage.BIND, Schemas.table(operation.relation()), 2);
	}

	@Override
	public Place visit(DropIndex operation) {
		return backward(Stage.UNBIND, Schemas.table(operation.relation()), 0);
	}

	@Override
	public Place visit(AlterIndex operation) {
		return forward(Stage.BIND, Schemas.table(operation.relation()), 3);
	}

	@Override
	public Place visit(RenameIndex operation) {
		return forward(Stage.BUILD, Schemas.table(operation.relation()), 0);
	}

	@Override
	public Place visit(CreateView operation) {
		return forward(Stage.SHOW, operation.view().reference(), 0);
	}

	@Override
	public Place visit(DropView operation) {
		return backward(Stage.CLEAR, operation.view().reference(), 1);
	}

	@Override
	public Place visit(ReplaceView operation) {
		return forward(Stage.SHOW, operation.to().reference(), 0);
	}

	@Override
	public Place visit(CreateMaterializedView operation) {
		return forward(Stage.SHOW, operation.view().reference(), 0);
	}

	@Override
	public Place visit(DropMaterializedView operation) {
		return backward(Stage.CLEAR, operation.view().reference(), 1);
	}

	@Override
	public Place visit(AlterOptions operation) {
		return forward(Stage.GUARD, operation.relation(), 0);
	}

	@Override
	public Place visit(CreateRoutine operation) {
		return forward(routine(operation.routine()), operation.routine().reference(), 0);
	}

	@Override
	public Place visit(DropRoutine operation) {
		ObjectReference routine = operation.routine().reference();
		if (!this.before.isNeeded(routine)) {
			return backward(Stage.CLEAR, routine, 1);
		}
		return backward(this.recreations.concern(operation.routine()) ? Stage.GIVE_WAY : Stage.DEMOLISH, routine, 1);
	}

	@Override
	public Place visit(ReplaceRoutine operation) {
		return forward(routine(operation.to()), operation.to().reference(), 0);
	}

	@Override
	public Place visit(CreateTrigger operation) {
		return forward(Stage.GUARD, operation.relation(), 0);
	}

	@Override
	public Place visit(DropTrigger operation) {
		return backward(Stage.RELEASE, operation.relation(), 0);
	}

	@Override
	public Place visit(AlterTrigger operation) {
		return forward(Stage.GUARD, operation.relation(), 1);
	}

	@Override
	public Place visit(CreateRule operation) {
		return forward(Stage.GUARD, operation.relation(), 0);
	}

	@Override
	public Place visit(DropRule operation) {
		return backward(Stage.RELEASE, operation.relation(), 0);
	}

	@Override
	public Place visit(AlterRule operation) {
		return forward(Stage.GUARD, operation.relation(), 1);
	}

	@Override
	public Place visit(CreatePolicy operation) {
		return forward(Stage.GUARD, Schemas.table(operation.table()), 0);
	}

	@Override
	public Place visit(DropPolicy operation) {
		return backward(Stage.RELEASE, Schemas.table(operation.table()), 0);
	}

	@Override
	public Place visit(SetComment operation) {
		ObjectReference object = operation.target().object();
		return new Place(Stage.DESCRIBE, (object != null) ? this.after.position(object) : 0, 0);
	}

	@Override
	public Place visit(RenameObject operation) {
		return new Place(Stage.GIVE_WAY, 0, 0);
	}

	@Override
	public Place visit(GrantPrivilege operation) {
		return forward(Stage.GRANT, operation.grant().object(), 0);
	}

	@Override
	public Place visit(RevokePrivilege operation) {
		return backward(Stage.REVOKE, operation.grant().object(), 0);
	}

	@Override
	public Place visit(GrantOnNamespace operation) {
		return new Place(Stage.GRANT, -1, 0);
	}

	@Override
	public Place visit(RevokeOnNamespace operation) {
		return new Place(Stage.REVOKE, 0, 0);
	}

}
