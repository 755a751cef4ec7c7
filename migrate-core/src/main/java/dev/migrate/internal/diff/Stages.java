package dev.migrate.internal.diff;

import java.util.Set;

import dev.migrate.internal.operation.AddPart;
import dev.migrate.internal.operation.AlterObject;
import dev.migrate.internal.operation.AlterPart;
import dev.migrate.internal.operation.AttachPartition;
import dev.migrate.internal.operation.ColumnOperation;
import dev.migrate.internal.operation.CreateObject;
import dev.migrate.internal.operation.DatabaseOperation;
import dev.migrate.internal.operation.DetachPartition;
import dev.migrate.internal.operation.DropObject;
import dev.migrate.internal.operation.DropPart;
import dev.migrate.internal.operation.GrantPrivilege;
import dev.migrate.internal.operation.Operation;
import dev.migrate.internal.operation.RenameEnumValue;
import dev.migrate.internal.operation.RenameObject;
import dev.migrate.internal.operation.RenamePart;
import dev.migrate.internal.operation.RevokePrivilege;
import dev.migrate.internal.operation.SetComment;
import dev.migrate.internal.schema.ObjectKind;
import dev.migrate.internal.schema.ObjectReference;
import dev.migrate.internal.schema.Schema;

/** Decides when an operation runs: see {@link Stage} and {@link Rank}. */
final class Stages implements Operation.Visitor<Turn> {

	private final Positions positions;

	private final EarlyDrops early;

	private final Set<ObjectReference> created;

	private final ColumnStages columns;

	private final PartStages parts;

	/**
	 * Examines all operations once, so that each of them can be placed.
	 * @param from the schema before
	 * @param to the schema after
	 * @param positions the positions of the objects
	 * @param operations all operations
	 */
	Stages(Schema from, Schema to, Positions positions, Causes operations) {
		this.positions = positions;
		this.early = EarlyDrops.of(from, operations);
		this.created = PrivilegesOfCreated.created(operations);
		Memberships memberships = Memberships.of(to, operations);
		this.columns = new ColumnStages(positions, Recreations.of(operations), this.early, memberships);
		this.parts = new PartStages(positions, memberships);
	}

	@Override
	public Turn visit(CreateObject operation) {
		ObjectReference object = operation.object().reference();
		Stage stage = object.kind().role().isFoundation() ? Stage.BUILD : shown(object);
		return this.positions.forward(stage, object, Rank.OBJECT);
	}

	// Views and routines come once all tables exist, unless a table needs them.
	private Stage shown(ObjectReference object) {
		return this.positions.isNeededAfter(object) ? Stage.BUILD : Stage.SHOW;
	}

	@Override
	public Turn visit(DropObject operation) {
		ObjectReference object = operation.object().reference();
		boolean waits = object.kind().role().isFoundation() || this.positions.isNeededBefore(object);
		Stage stage = this.early.contain(operation) ? Stage.GIVE_WAY : Stage.DEMOLISH;
		return this.positions.backward(waits ? stage : Stage.CLEAR, object, Rank.OBJECT);
	}

	@Override
	public Turn visit(AlterObject operation) {
		ObjectReference object = operation.to().reference();
		Stage stage = ObjectAlteration.between(operation.from(), operation.to()).stage();
		return this.positions.forward((stage == Stage.SHOW) ? shown(object) : stage, object,
				(object.kind() == ObjectKind.TABLE) ? Rank.FORM : Rank.OBJECT);
	}

	@Override
	public Turn visit(RenameObject operation) {
		return new Turn(Stage.GIVE_WAY, 0, Rank.OBJECT);
	}

	@Override
	public Turn visit(AddPart operation) {
		return operation.part().accept(this.parts.added(operation.owner()));
	}

	@Override
	public Turn visit(DropPart operation) {
		return operation.part().accept(this.parts.dropped(operation.owner()));
	}

	@Override
	public Turn visit(AlterPart operation) {
		Stage stage = PartAlteration.between(operation.from(), operation.to()).stage();
		return this.positions.forward(stage, operation.owner(), Rank.ALTER_PART);
	}

	@Override
	public Turn visit(RenamePart operation) {
		return this.positions.forward(Stage.BUILD, operation.owner(), Rank.OBJECT);
	}

	@Override
	public Turn visit(RenameEnumValue operation) {
		return this.positions.forward(Stage.EXTEND, operation.subject().owner(), Rank.OBJECT);
	}

	@Override
	public Turn visit(ColumnOperation operation) {
		return operation.accept(this.columns);
	}

	@Override
	public Turn visit(AttachPartition operation) {
		return this.positions.forward(Stage.ATTACH, operation.subject().owner(), Rank.OBJECT);
	}

	@Override
	public Turn visit(DetachPartition operation) {
		return this.positions.backward(Stage.DETACH, operation.subject().owner(), Rank.OBJECT);
	}

	@Override
	public Turn visit(SetComment operation) {
		ObjectReference object = operation.subject().object();
		return (object != null) ? this.positions.forward(Stage.DESCRIBE, object, Rank.OBJECT)
				: new Turn(Stage.DESCRIBE, 0, Rank.OBJECT);
	}

	@Override
	public Turn visit(GrantPrivilege operation) {
		ObjectReference object = operation.on().object();
		return (object != null) ? this.positions.forward(Stage.GRANT, object, Rank.OBJECT)
				: new Turn(Stage.GRANT, -1, Rank.OBJECT);
	}

	@Override
	public Turn visit(RevokePrivilege operation) {
		ObjectReference object = operation.on().object();
		if (object == null) {
			return new Turn(Stage.REVOKE, 0, Rank.OBJECT);
		}
		return this.created.contains(object) ? this.positions.forward(Stage.GRANT, object, Rank.REVOKE)
				: this.positions.backward(Stage.REVOKE, object, Rank.OBJECT);
	}

	@Override
	public Turn visit(DatabaseOperation operation) {
		return operation.accept(new DatabaseStages());
	}

}
