package dev.migrate.internal.dialect.postgresql.rendering;

import java.util.ArrayList;
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
import dev.migrate.internal.operation.RenameColumn;

/**
 * Writes the statements of operations on columns.
 *
 * @param columns the writer of columns
 * @param comments the writer of comments
 */
record ColumnStatements(ColumnSql columns, CommentSql comments) implements ColumnOperation.Visitor<List<String>> {

	@Override
	public List<String> visit(AddColumn operation) {
		List<String> statements = new ArrayList<>(this.columns.add(operation.table(), operation.persistence(),
				operation.column(), operation.sequences()));
		statements.addAll(this.comments.of(operation.table(), operation.column()));
		operation.sequences().forEach((sequence) -> statements.addAll(this.comments.of(sequence)));
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
		return List.of(this.columns.alterDefault(operation.table(), operation.column().column(), operation.to()));
	}

	@Override
	public List<String> visit(AlterColumnIdentity operation) {
		return this.columns.alterIdentity(operation.table(), operation.column().column(), operation.from(),
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

}
