package dev.migrate.internal.diff;

import java.util.List;
import java.util.Set;

import dev.migrate.internal.diff.Alteration.Way;
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
import dev.migrate.internal.schema.Schema;

/**
 * Drops the obstacles to operations, and creates them again as they are wanted. A visit
 * returns the action for its operation.
 */
final class Rebuilds implements Operation.Visitor<Runnable> {

	private final Schema from;

	private final Causes operations;

	private final ObjectRebuilds objects;

	private final PartRebuilds parts;

	private final KeyRebuilds keys;

	private final Users users;

	private Recreations recreations;

	private EarlyDrops early;

	Rebuilds(Schema from, Schema to, Causes operations) {
		this.operations = operations;
		this.objects = new ObjectRebuilds(from, to, operations);
		this.parts = new PartRebuilds(operations);
		this.keys = new KeyRebuilds(from, to, this.parts);
		this.users = new Users(from, to, this.objects, this.parts);
		this.from = from;
		this.recreations = Recreations.of(operations);
		this.early = EarlyDrops.of(from, operations);
	}

	// An added operation may have obstacles, too, so the loop runs until nothing changes.
	// Each round determines once which things are created again.
	void complete() {
		Set<Operation> before;
		do {
			before = Set.copyOf(this.operations);
			this.recreations = Recreations.of(this.operations);
			this.early = EarlyDrops.of(this.from, this.operations);
			List.copyOf(this.operations).stream().filter(this.operations::contains).forEach(this::makeWay);
		}
		while (!before.equals(this.operations));
	}

	static void nothing() {
		// Nothing stands in the way.
	}

	private void makeWay(Operation operation) {
		this.operations.because(operation);
		operation.accept(this).run();
	}

	@Override
	public Runnable visit(CreateObject operation) {
		return Rebuilds::nothing;
	}

	// A dropped table or type has no users that stay, unless it is dropped early. Other
	// objects may have some.
	@Override
	public Runnable visit(DropObject operation) {
		boolean goes = !operation.object().kind().role().isFoundation() || this.early.contain(operation);
		return goes ? () -> this.users.rebuild(operation.object().reference()) : Rebuilds::nothing;
	}

	@Override
	public Runnable visit(AlterObject operation) {
		boolean anew = ObjectAlteration.between(operation.from(), operation.to()).way() == Way.ANEW;
		return anew ? () -> this.objects.rebuild(operation.to().reference()) : Rebuilds::nothing;
	}

	@Override
	public Runnable visit(RenameObject operation) {
		return () -> this.users.rebuild(operation.object());
	}

	@Override
	public Runnable visit(AddPart operation) {
		return Rebuilds::nothing;
	}

	@Override
	public Runnable visit(DropPart operation) {
		return () -> this.keys.to(operation.owner().name(), operation.part());
	}

	@Override
	public Runnable visit(AlterPart operation) {
		return Rebuilds::nothing;
	}

	@Override
	public Runnable visit(RenamePart operation) {
		return Rebuilds::nothing;
	}

	@Override
	public Runnable visit(RenameEnumValue operation) {
		return Rebuilds::nothing;
	}

	@Override
	public Runnable visit(ColumnOperation operation) {
		return operation
			.accept(new ColumnRebuilds(this.users, this.keys, this.parts, this.operations, this.recreations));
	}

	@Override
	public Runnable visit(AttachPartition operation) {
		return Rebuilds::nothing;
	}

	@Override
	public Runnable visit(DetachPartition operation) {
		return Rebuilds::nothing;
	}

	@Override
	public Runnable visit(SetComment operation) {
		return Rebuilds::nothing;
	}

	@Override
	public Runnable visit(GrantPrivilege operation) {
		return Rebuilds::nothing;
	}

	@Override
	public Runnable visit(RevokePrivilege operation) {
		return Rebuilds::nothing;
	}

	@Override
	public Runnable visit(DatabaseOperation operation) {
		return Rebuilds::nothing;
	}

}
