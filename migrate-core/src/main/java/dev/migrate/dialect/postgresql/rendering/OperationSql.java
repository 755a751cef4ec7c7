package dev.migrate.dialect.postgresql.rendering;

import java.util.ArrayList;
import java.util.List;

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
import dev.migrate.schema.Extension;
import dev.migrate.schema.Sequence;

/** The statements of one operation: who writes them for which. */
final class OperationSql implements OperationVisitor<List<String>> {

	private final Names names;

	private final TypeSql types;

	private final SequenceSql sequences;

	private final TableSql tables;

	private final ColumnSql columns;

	private final ConstraintSql constraints;

	private final IndexSql indexes;

	private final ViewSql views;

	private final PartSql parts;

	private final ObjectSql objects;

	private final CommentSql comments;

	OperationSql(Names names) {
		this.names = names;
		this.types = new TypeSql(names);
		this.sequences = new SequenceSql(names);
		this.tables = new TableSql(names);
		this.columns = new ColumnSql(names);
		this.constraints = new ConstraintSql(names);
		this.indexes = new IndexSql(names);
		this.views = new ViewSql(names);
		this.parts = new PartSql(names);
		this.objects = new ObjectSql(names);
		this.comments = new CommentSql(this.objects);
	}

	@Override
	public List<String> visit(CreateNamespace operation) {
		List<String> statements = new ArrayList<>();
		statements.add("CREATE SCHEMA " + Names.quote(operation.namespace().name()));
		statements.addAll(this.comments.of(operation.namespace()));
		return statements;
	}

	@Override
	public List<String> visit(DropNamespace operation) {
		return List.of("DROP SCHEMA " + Names.quote(operation.namespace().name()));
	}

	@Override
	public List<String> visit(CreateExtension operation) {
		return this.comments.with(extension(operation.extension()), operation.extension());
	}

	@Override
	public List<String> visit(DropExtension operation) {
		return List.of("DROP EXTENSION " + Names.quote(operation.extension().name()));
	}

	@Override
	public List<String> visit(CreateEnum operation) {
		return this.comments.with(List.of(this.types.create(operation.type())), operation.type());
	}

	@Override
	public List<String> visit(DropEnum operation) {
		return List.of(this.types.dropType(operation.type().name()));
	}

	@Override
	public List<String> visit(AlterEnumValues operation) {
		return this.types.addValues(operation.from(), operation.to());
	}

	@Override
	public List<String> visit(RenameEnumValue operation) {
		return List.of(this.types.renameValue(operation.type(), operation.from(), operation.to()));
	}

	@Override
	public List<String> visit(CreateDomain operation) {
		return this.comments.with(this.types.create(operation.type()), operation.type());
	}

	@Override
	public List<String> visit(DropDomain operation) {
		return List.of(this.types.dropDomain(operation.type().name()));
	}

	@Override
	public List<String> visit(AlterDomain operation) {
		return this.types.alter(operation.from(), operation.to());
	}

	@Override
	public List<String> visit(CreateCompositeType operation) {
		return this.comments.with(List.of(this.types.create(operation.type())), operation.type());
	}

	@Override
	public List<String> visit(DropCompositeType operation) {
		return List.of(this.types.dropType(operation.type().name()));
	}

	@Override
	public List<String> visit(AlterCompositeType operation) {
		return List.of(this.types.alter(operation.from(), operation.to()));
	}

	@Override
	public List<String> visit(CreateRange operation) {
		return this.comments.with(List.of(new RangeSql(this.names).create(operation.type())), operation.type());
	}

	@Override
	public List<String> visit(DropRange operation) {
		return List.of(this.types.dropType(operation.type().name()));
	}

	@Override
	public List<String> visit(CreateSequence operation) {
		return this.comments.with(sequence(operation.sequence()), operation.sequence());
	}

	@Override
	public List<String> visit(DropSequence operation) {
		return List.of(this.sequences.drop(operation.sequence()));
	}

	@Override
	public List<String> visit(AlterSequence operation) {
		return this.sequences.alter(operation.from(), operation.to());
	}

	@Override
	public List<String> visit(CreateTable operation) {
		return new TableParts(this, this.names).create(operation.table(), operation.sequences());
	}

	@Override
	public List<String> visit(DropTable operation) {
		return List.of(this.tables.drop(operation.table().name()));
	}

	@Override
	public List<String> visit(AlterTable operation) {
		return this.tables.alter(operation.table(), operation.from(), operation.to());
	}

	@Override
	public List<String> visit(AttachPartition operation) {
		return List.of(this.tables.attach(operation.table(), operation.partition()));
	}

	@Override
	public List<String> visit(DetachPartition operation) {
		return List.of(this.tables.detach(operation.table(), operation.partition()));
	}

	@Override
	public List<String> visit(AddColumn operation) {
		List<String> statements = new ArrayList<>(
				this.columns.add(operation.table(), operation.column(), operation.sequences()));
		statements.addAll(this.comments.of(operation.table(), operation.column()));
		return statements;
	}

	@Override
	public List<String> visit(DropColumn operation) {
		return List.of(this.columns.drop(operation.table(), operation.column()));
	}

	@Override
	public List<String> visit(RenameColumn operation) {
		return List.of(this.columns.rename(operation.table(), operation.from(), operation.to()));
	}

	@Override
	public List<String> visit(AlterColumnType operation) {
		return List.of(this.columns.alterType(operation.table(), operation.from(), operation.to()));
	}

	@Override
	public List<String> visit(AlterColumnNullability operation) {
		return this.columns.alterNullability(operation.table(), operation.to());
	}

	@Override
	public List<String> visit(AlterColumnDefault operation) {
		return List
			.of(this.columns.alterDefault(operation.column().table(), operation.column().column(), operation.to()));
	}

	@Override
	public List<String> visit(AlterColumnIdentity operation) {
		return this.columns.alterIdentity(operation.column().table(), operation.column().column(), operation.from(),
				operation.to());
	}

	@Override
	public List<String> visit(AlterColumnExpression operation) {
		return List.of(this.columns.alterExpression(operation.table(), operation.to()));
	}

	@Override
	public List<String> visit(AlterColumnStorage operation) {
		return this.columns.alterStorage(operation.table(), operation.from(), operation.to());
	}

	@Override
	public List<String> visit(AddConstraint operation) {
		List<String> statements = new ArrayList<>();
		statements.add(this.constraints.add(operation.table(), operation.constraint()));
		statements.addAll(this.comments.of(operation.table(), operation.constraint()));
		return statements;
	}

	@Override
	public List<String> visit(DropConstraint operation) {
		return List.of(this.constraints.drop(operation.table(), operation.constraint()));
	}

	@Override
	public List<String> visit(AlterConstraint operation) {
		return List.of(this.constraints.alter(operation.table(), operation.from(), operation.to()));
	}

	@Override
	public List<String> visit(RenameConstraint operation) {
		return List.of(this.constraints.rename(operation.table(), operation.from(), operation.to()));
	}

	@Override
	public List<String> visit(CreateIndex operation) {
		List<String> statements = new ArrayList<>();
		statements.add(this.indexes.create(operation.relation(), operation.index()));
		statements.addAll(this.comments.of(operation.relation(), operation.index()));
		return statements;
	}

	@Override
	public List<String> visit(DropIndex operation) {
		return List.of(this.indexes.drop(operation.relation(), operation.index()));
	}

	@Override
	public List<String> visit(AlterIndex operation) {
		return this.indexes.alter(operation.relation(), operation.from(), operation.to());
	}

	@Override
	public List<String> visit(RenameIndex operation) {
		return List.of(this.indexes.rename(operation.relation(), operation.from(), operation.to()));
	}

	@Override
	public List<String> visit(CreateView operation) {
		return new TableParts(this, this.names).create(operation.view());
	}

	@Override
	public List<String> visit(DropView operation) {
		return List.of(this.views.drop(operation.view().name()));
	}

	@Override
	public List<String> visit(ReplaceView operation) {
		return List.of(this.views.replace(operation.to()));
	}

	@Override
	public List<String> visit(CreateMaterializedView operation) {
		return new TableParts(this, this.names).create(operation.view());
	}

	@Override
	public List<String> visit(DropMaterializedView operation) {
		return List.of(this.views.dropMaterialized(operation.view().name()));
	}

	@Override
	public List<String> visit(AlterOptions operation) {
		return this.views.alterOptions(operation.relation(), operation.from(), operation.to());
	}

	@Override
	public List<String> visit(CreateRoutine operation) {
		return this.comments.with(List.of(operation.routine().definition()), operation.routine());
	}

	@Override
	public List<String> visit(DropRoutine operation) {
		return List.of(this.objects.dropRoutine(operation.routine()));
	}

	@Override
	public List<String> visit(ReplaceRoutine operation) {
		return List.of(operation.to().definition());
	}

	@Override
	public List<String> visit(CreateTrigger operation) {
		List<String> statements = new ArrayList<>(this.parts.create(operation.relation(), operation.trigger()));
		statements.addAll(this.comments.of(operation.relation(), operation.trigger()));
		return statements;
	}

	@Override
	public List<String> visit(DropTrigger operation) {
		return List.of(this.parts.drop(operation.relation(), operation.trigger()));
	}

	@Override
	public List<String> visit(AlterTrigger operation) {
		return List
			.of(this.parts.fire(operation.relation(), "TRIGGER", operation.to().name(), operation.to().firing()));
	}

	@Override
	public List<String> visit(CreateRule operation) {
		List<String> statements = new ArrayList<>(this.parts.create(operation.relation(), operation.rule()));
		statements.addAll(this.comments.of(operation.relation(), operation.rule()));
		return statements;
	}

	@Override
	public List<String> visit(DropRule operation) {
		return List.of(this.parts.drop(operation.relation(), operation.rule()));
	}

	@Override
	public List<String> visit(AlterRule operation) {
		return List.of(this.parts.fire(operation.relation(), "RULE", operation.to().name(), operation.to().firing()));
	}

	@Override
	public List<String> visit(CreatePolicy operation) {
		List<String> statements = new ArrayList<>();
		statements.add(this.parts.create(operation.table(), operation.policy()));
		statements.addAll(this.comments.of(operation.table(), operation.policy()));
		return statements;
	}

	@Override
	public List<String> visit(DropPolicy operation) {
		return List.of(this.parts.drop(operation.table(), operation.policy()));
	}

	@Override
	public List<String> visit(CreateOther operation) {
		return this.comments.with(operation.object().definition(), operation.object());
	}

	@Override
	public List<String> visit(DropOther operation) {
		return List.of("DROP " + new OtherSql(this.names).reference(operation.object().reference()));
	}

	@Override
	public List<String> visit(SetComment operation) {
		return List.of(this.objects.comment(operation.target(), operation.to()));
	}

	@Override
	public List<String> visit(RenameObject operation) {
		return this.objects.rename(operation.object(), operation.to());
	}

	@Override
	public List<String> visit(GrantPrivilege operation) {
		return List.of(this.objects.grant(operation.grant()));
	}

	@Override
	public List<String> visit(RevokePrivilege operation) {
		return List.of(this.objects.revoke(operation.grant()));
	}

	@Override
	public List<String> visit(GrantOnNamespace operation) {
		return List.of(ObjectSql.grantOnNamespace(operation.namespace(), operation.privilege()));
	}

	@Override
	public List<String> visit(RevokeOnNamespace operation) {
		return List.of(ObjectSql.revokeOnNamespace(operation.namespace(), operation.privilege()));
	}

	private List<String> extension(Extension extension) {
		String schema = extension.schema().equals(this.names.schema()) ? ""
				: " SCHEMA " + Names.quote(extension.schema());
		return List.of("CREATE EXTENSION " + Names.quote(extension.name()) + schema);
	}

	private List<String> sequence(Sequence sequence) {
		List<String> statements = new ArrayList<>();
		statements.add(this.sequences.create(sequence));
		if (sequence.ownedBy() != null) {
			statements.add(this.sequences.own(sequence));
		}
		return statements;
	}

}
