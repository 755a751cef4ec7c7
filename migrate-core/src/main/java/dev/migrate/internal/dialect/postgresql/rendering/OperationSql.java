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
import dev.migrate.internal.schema.MaterializedView;
import dev.migrate.internal.schema.SchemaObject;
import dev.migrate.internal.schema.Table;

/** Writes the statements of one operation. */
final class OperationSql implements Operation.Visitor<List<String>> {

	private final ObjectSql objects;

	private final CommentSql comments;

	private final ObjectStatements definitions;

	private final PartStatements parts;

	private final ColumnStatements columns;

	private final DatabaseStatements database;

	private final TableSql tables;

	private final TypeSql types;

	private final ViewSql views;

	OperationSql(Names names) {
		this.objects = new ObjectSql(names);
		this.comments = new CommentSql(this.objects);
		this.definitions = new ObjectStatements(names);
		this.parts = new PartStatements(names, this.comments);
		this.columns = new ColumnStatements(new ColumnSql(names), this.comments);
		this.database = new DatabaseStatements(names, this.comments);
		this.tables = new TableSql(names);
		this.types = new TypeSql(names);
		this.views = new ViewSql(names);
	}

	@Override
	public List<String> visit(CreateObject operation) {
		SchemaObject object = operation.object();
		List<String> statements = new ArrayList<>(object.accept(this.definitions.creation(operation.sequences())));
		statements.addAll(this.comments.of(object));
		operation.sequences().forEach((sequence) -> statements.addAll(this.comments.of(sequence)));
		object.parts().forEach((part) -> statements.addAll(part.accept(this.parts.along(object.reference()))));
		if (object instanceof Table table) {
			statements.addAll(this.tables.complete(table));
		}
		if (object instanceof MaterializedView view) {
			statements.addAll(this.views.complete(view));
		}
		return statements;
	}

	@Override
	public List<String> visit(DropObject operation) {
		return List.of("DROP " + this.objects.reference(operation.object().reference()));
	}

	@Override
	public List<String> visit(AlterObject operation) {
		return operation.to().accept(this.definitions.change(operation.from()));
	}

	@Override
	public List<String> visit(RenameObject operation) {
		return this.objects.rename(operation.object(), operation.to());
	}

	@Override
	public List<String> visit(AddPart operation) {
		return operation.part().accept(this.parts.addition(operation.owner()));
	}

	@Override
	public List<String> visit(DropPart operation) {
		return List.of(operation.part().accept(this.parts.drop(operation.owner())));
	}

	@Override
	public List<String> visit(AlterPart operation) {
		return operation.to().accept(this.parts.change(operation.owner(), operation.from()));
	}

	@Override
	public List<String> visit(RenamePart operation) {
		return List.of(this.parts.rename(operation));
	}

	@Override
	public List<String> visit(RenameEnumValue operation) {
		return List.of(this.types.renameValue(operation.type(), operation.from(), operation.to()));
	}

	@Override
	public List<String> visit(ColumnOperation operation) {
		return operation.accept(this.columns);
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
	public List<String> visit(SetComment operation) {
		return List.of(this.objects.comment(operation.subject(), operation.to()));
	}

	@Override
	public List<String> visit(GrantPrivilege operation) {
		return List.of(this.objects.grant(operation.on(), operation.privilege()));
	}

	@Override
	public List<String> visit(RevokePrivilege operation) {
		return List.of(this.objects.revoke(operation.on(), operation.privilege()));
	}

	@Override
	public List<String> visit(DatabaseOperation operation) {
		return operation.accept(this.database);
	}

}
