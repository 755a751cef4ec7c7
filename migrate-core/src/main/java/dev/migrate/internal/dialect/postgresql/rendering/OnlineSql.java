package dev.migrate.internal.dialect.postgresql.rendering;

import java.util.ArrayList;
import java.util.List;

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
import dev.migrate.internal.schema.Constraint;
import dev.migrate.internal.schema.Index;
import dev.migrate.internal.schema.ObjectReference;
import dev.migrate.internal.schema.Part;
import dev.migrate.internal.schema.QualifiedName;

/**
 * Writes operations whose plain form blocks a table for a running application while all
 * of its rows are read or written. The statements here do not block it, and each commits
 * separately. There are none if the plain form is as good, or the only one.
 *
 * @param names the names of objects in SQL
 * @param standing the known facts about the relations
 * @param partitions the indexes of partitioned tables
 * @param replaced the parts that others replace
 */
record OnlineSql(Names names, Standing standing, PartitionIndexSql partitions,
		ReplacedParts replaced) implements Operation.Visitor<List<String>> {

	private static final List<String> PLAIN = List.of();

	static boolean refusesTransaction(String statement) {
		return BatchSql.is(statement) || statement.matches("(?s)(CREATE|CREATE UNIQUE|DROP) INDEX CONCURRENTLY .*");
	}

	@Override
	public List<String> visit(AddPart operation) {
		return this.replaced.by(operation)
			.map((drop) -> replace(operation.owner(), drop.part(), operation.part()))
			.orElseGet(() -> add(operation.owner(), operation.part()));
	}

	private List<String> add(ObjectReference owner, Part part) {
		if (part instanceof Index index) {
			return create(owner, index);
		}
		return (part instanceof Constraint constraint && this.standing.isUsed(owner.name()))
				? constraints().add(owner.name(), constraint) : PLAIN;
	}

	private List<String> replace(ObjectReference owner, Part from, Part to) {
		if (from instanceof Constraint was && to instanceof Constraint is) {
			return constraints().replace(owner.name(), was, is);
		}
		Index was = (Index) from;
		Index is = (Index) to;
		IndexSql indexes = new IndexSql(this.names);
		String drop = indexes.dropConcurrently(owner.name(), was);
		List<String> statements = new ArrayList<>();
		if (was.name().equals(is.name())) {
			String apart = this.standing.free(is.name());
			statements.add(indexes.createConcurrently(owner.name(), is.withName(apart)));
			statements.add(drop);
			statements.add(indexes.rename(owner.name(), apart, is.name()));
		}
		else {
			statements.add(indexes.createConcurrently(owner.name(), is));
			statements.add(drop);
		}
		statements.addAll(indexes.complete(owner.name(), is));
		statements.addAll(new CommentSql(new ObjectSql(this.names)).of(owner, is));
		return statements;
	}

	@Override
	public List<String> visit(DropPart operation) {
		QualifiedName owner = operation.owner().name();
		return (operation.part() instanceof Index index && isConcurrent(owner))
				? List.of(new IndexSql(this.names).dropConcurrently(owner, index)) : PLAIN;
	}

	@Override
	public List<String> visit(AlterPart operation) {
		QualifiedName owner = operation.owner().name();
		return (operation.from() instanceof Constraint from && operation.to() instanceof Constraint to
				&& this.standing.isUsed(owner)) ? constraints().alter(owner, from, to) : PLAIN;
	}

	@Override
	public List<String> visit(ColumnOperation operation) {
		return this.standing.isUsed(operation.table())
				? operation.accept(new OnlineColumnSql(this.names, this.standing)) : PLAIN;
	}

	@Override
	public List<String> visit(CreateObject operation) {
		return PLAIN;
	}

	@Override
	public List<String> visit(DropObject operation) {
		return PLAIN;
	}

	@Override
	public List<String> visit(AlterObject operation) {
		return PLAIN;
	}

	@Override
	public List<String> visit(RenameObject operation) {
		return PLAIN;
	}

	@Override
	public List<String> visit(RenamePart operation) {
		return PLAIN;
	}

	@Override
	public List<String> visit(RenameEnumValue operation) {
		return PLAIN;
	}

	@Override
	public List<String> visit(AttachPartition operation) {
		return PLAIN;
	}

	@Override
	public List<String> visit(DetachPartition operation) {
		return PLAIN;
	}

	@Override
	public List<String> visit(SetComment operation) {
		return PLAIN;
	}

	@Override
	public List<String> visit(GrantPrivilege operation) {
		return PLAIN;
	}

	@Override
	public List<String> visit(RevokePrivilege operation) {
		return PLAIN;
	}

	@Override
	public List<String> visit(DatabaseOperation operation) {
		return PLAIN;
	}

	private OnlineConstraintSql constraints() {
		return new OnlineConstraintSql(this.names, this.standing);
	}

	private List<String> create(ObjectReference owner, Index index) {
		QualifiedName relation = owner.name();
		boolean divided = !this.standing.isWhole(relation);
		if (!this.standing.isUsed(relation) || (divided && !this.standing.isSettled(relation))) {
			return PLAIN;
		}
		List<String> statements = new ArrayList<>();
		statements.addAll(divided ? this.partitions.create(relation, index)
				: List.of(new IndexSql(this.names).createConcurrently(relation, index)));
		statements.addAll(new IndexSql(this.names).complete(relation, index));
		statements.addAll(new CommentSql(new ObjectSql(this.names)).of(owner, index));
		return statements;
	}

	private boolean isConcurrent(QualifiedName relation) {
		return this.standing.isUsed(relation) && this.standing.isWhole(relation);
	}

}
