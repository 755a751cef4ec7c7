package dev.migrate.diff;

import java.util.Objects;
import java.util.Set;

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
import dev.migrate.operation.CreateOther;
import dev.migrate.operation.CreatePolicy;
import dev.migrate.operation.CreateRange;
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
import dev.migrate.operation.DropOther;
import dev.migrate.operation.DropPolicy;
import dev.migrate.operation.DropRange;
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
import dev.migrate.schema.SchemaObject;

/** When an operation runs: see {@link Stage}. */
final class StageVisitor implements OperationVisitor<Place> {

	private final ObjectOrder before;

	private final ObjectOrder after;

	private final NameClashes clashes;

	private final Recreations recreations;

	private final Set<ObjectReference> created;

	private final Memberships memberships;

	/**
	 * A visitor.
	 * @param before the order of the objects before
	 * @param after the order of the objects after
	 * @param clashes the names that are needed for something new
	 * @param operations the operations
	 */
	StageVisitor(ObjectOrder before, ObjectOrder after, NameClashes clashes, Causes operations) {
		this.before = before;
		this.after = after;
		this.clashes = clashes;
		this.recreations = Recreations.of(operations);
		this.created = PrivilegesOfCreated.created(operations);
		this.memberships = Memberships.of(operations);
	}

	private Place forward(Stage stage, ObjectReference object, int rank) {
		return new Place(stage, this.after.position(object), rank);
	}

	private Place backward(Stage stage, ObjectReference object, int rank) {
		int position = this.before.position(object);
		return new Place(stage, (position != Integer.MAX_VALUE) ? -position : 1, rank);
	}

	// What can come when all tables are there, unless one of them needs it.
	private Stage built(ObjectReference object) {
		return this.after.isNeeded(object) ? Stage.BUILD : Stage.SHOW;
	}

	private Place demolished(SchemaObject type) {
		return backward(this.recreations.concern(type) ? Stage.GIVE_WAY : Stage.DEMOLISH, type.reference(), 0);
	}

	private Place cleared(ObjectReference object, boolean again) {
		if (!this.before.isNeeded(object)) {
			return backward(Stage.CLEAR, object, 1);
		}
		return backward(again ? Stage.GIVE_WAY : Stage.DEMOLISH, object, 1);
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
		return demolished(operation.type());
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
		return demolished(operation.type());
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
		return demolished(operation.type());
	}

	@Override
	public Place visit(AlterCompositeType operation) {
		return forward(Stage.BUILD, operation.to().reference(), 0);
	}

	@Override
	public Place visit(CreateRange operation) {
		return forward(Stage.BUILD, operation.type().reference(), 0);
	}

	@Override
	public Place visit(DropRange operation) {
		return demolished(operation.type());
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
		return this.recreations.early(this.clashes).test(operation.table())
				? backward(Stage.GIVE_WAY, operation.table().reference(), 0)
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
				|| this.recreations.concern(operation.table(), operation.column())
				|| this.recreations.concernTypeOf(operation.column());
		int rank = (operation.column().value() instanceof Generated) ? 0 : 1;
		return computed ? backward(Stage.UNCOMPUTE, table, rank) : forward(Stage.PRUNE, table, 0);
	}

	@Override
	public Place visit(RenameColumn operation) {
		return forward(Stage.BUILD, Schemas.table(operation.table()), 0);
	}

	@Override
	public Place visit(AlterColumnType operation) {
		return this.recreations.isStopover(operation) ? new Place(Stage.GIVE_WAY, Integer.MIN_VALUE, 0)
				: forward(Stage.BUILD, Schemas.table(operation.table()), 3);
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
		ObjectReference table = Schemas.table(operation.table());
		if (!(operation.constraint() instanceof ForeignKey)) {
			return forward(Stage.BIND, table, (operation.constraint() instanceof PrimaryKey) ? 0 : 1);
		}
		// A partition gets the foreign keys of its parent, unless it has them.
		return this.memberships.attached().contains(operation.table()) ? new Place(Stage.ATTACH, -1, 0)
				: forward(Stage.CONNECT, table, 0);
	}

	@Override
	public Place visit(DropConstraint operation) {
		boolean cut = operation.constraint() instanceof ForeignKey
				&& !this.memberships.detached().contains(operation.table());
		return backward(cut ? Stage.CUT : Stage.UNBIND, Schemas.table(operation.table()), 0);
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
		return forward(built(operation.routine().reference()), operation.routine().reference(), 0);
	}

	@Override
	public Place visit(DropRoutine operation) {
		return cleared(operation.routine().reference(), this.recreations.concern(operation.routine()));
	}

	@Override
	public Place visit(ReplaceRoutine operation) {
		return forward(built(operation.to().reference()), operation.to().reference(), 0);
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
	public Place visit(CreateOther operation) {
		ObjectReference object = operation.object().reference();
		return forward(built(object), object, 0);
	}

	@Override
	public Place visit(DropOther operation) {
		return cleared(operation.object().reference(), this.recreations.concern(operation.object()));
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
		ObjectReference object = operation.grant().object();
		return this.created.contains(object) ? forward(Stage.GRANT, object, -1) : backward(Stage.REVOKE, object, 0);
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
