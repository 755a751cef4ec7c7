package dev.migrate.internal.dialect.postgresql.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

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
import dev.migrate.internal.schema.Check;
import dev.migrate.internal.schema.Column;
import dev.migrate.internal.schema.ColumnValue;
import dev.migrate.internal.schema.ColumnValue.Default;
import dev.migrate.internal.schema.Enforcement;
import dev.migrate.internal.schema.Nullability;
import dev.migrate.internal.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * Writes columns of tables in use. A statement that locks only rows fills in values, and
 * rows are checked before the column refuses nulls.
 *
 * @param names the names of objects in SQL
 * @param standing the known facts about the relations
 */
record OnlineColumnSql(Names names, Standing standing) implements ColumnOperation.Visitor<List<String>> {

	private static final List<String> PLAIN = List.of();

	/**
	 * Exists only during some statements, so one name is enough for all columns.
	 */
	private static final String CHECK = "migrate_not_null";

	@Override
	public List<String> visit(AddColumn operation) {
		Column column = operation.column();
		List<String> statements = new ArrayList<>();
		if (column.value() instanceof Default value && Volatility.of(value.expression())) {
			statements.addAll(addFilled(operation, value.expression()));
		}
		else if (column.value() == null && column.nullability() == Nullability.NOT_NULL) {
			statements.addAll(checked(operation.table(), column,
					sql().add(operation.table(), operation.persistence(), column, operation.sequences())));
		}
		if (!statements.isEmpty()) {
			statements.addAll(new CommentSql(new ObjectSql(this.names)).of(operation.table(), column));
		}
		return statements;
	}

	@Override
	public List<String> visit(AlterColumnNullability operation) {
		QualifiedName table = operation.table();
		Column to = operation.to();
		return (to.nullability() == Nullability.NULLABLE) ? PLAIN
				: checked(table, to, batches(table, to, sql().alterNullability(table, to)));
	}

	@Override
	public List<String> visit(DropColumn operation) {
		return PLAIN;
	}

	@Override
	public List<String> visit(RenameColumn operation) {
		return PLAIN;
	}

	@Override
	public List<String> visit(AlterColumnType operation) {
		return PLAIN;
	}

	@Override
	public List<String> visit(AlterColumnDefault operation) {
		return PLAIN;
	}

	@Override
	public List<String> visit(AlterColumnIdentity operation) {
		return PLAIN;
	}

	@Override
	public List<String> visit(AlterColumnExpression operation) {
		return PLAIN;
	}

	@Override
	public List<String> visit(AlterColumnStorage operation) {
		return PLAIN;
	}

	private ColumnSql sql() {
		return new ColumnSql(this.names);
	}

	// Existing rows get the default of the column one after the other.
	private List<String> addFilled(AddColumn operation, String value) {
		QualifiedName table = operation.table();
		Column column = operation.column();
		SequenceSql sequences = new SequenceSql(this.names);
		List<String> statements = new ArrayList<>();
		operation.sequences().forEach((sequence) -> statements.add(sequences.create(sequence)));
		statements
			.addAll(sql().add(table, operation.persistence(), with(column, Nullability.NULLABLE, null), List.of()));
		statements.add(sql().alterDefault(table, column.name(), value));
		operation.sequences().forEach((sequence) -> statements.add(sequences.own(sequence)));
		statements.addAll(fill(table, column));
		return statements;
	}

	private List<String> fill(QualifiedName table, Column column) {
		Column filled = with(column, Nullability.NOT_NULL, column.value());
		List<String> statements = sql().alterNullability(table, filled);
		return (column.nullability() == Nullability.NOT_NULL)
				? checked(table, column, batches(table, column, statements))
				: batches(table, column, statements.subList(0, statements.size() - 1));
	}

	// The statements, of which the first one fills in the default for all rows.
	private List<String> batches(QualifiedName table, Column column, List<String> statements) {
		if (!(column.value() instanceof Default)) {
			return statements;
		}
		List<String> batches = new ArrayList<>(statements);
		batches.add(0, new BatchSql(this.names).fill(table, column.name(), this.standing.isWhole(table)));
		return batches;
	}

	private static Column with(Column column, Nullability nullability, @Nullable ColumnValue value) {
		return column.withNullability(nullability).withValue(value);
	}

	// With a valid condition, SET NOT NULL need not read the table. The condition must
	// not be dropped in
	// the same statement.
	private List<String> checked(QualifiedName table, Column column, List<String> statements) {
		ConstraintSql constraints = new ConstraintSql(this.names);
		String condition = Names.quote(column.name()) + " IS NOT NULL";
		Check check = Check.of(CHECK, condition);
		Check unchecked = check.withEnforcement(Enforcement.NOT_VALID);
		String set = sql().setNotNull(table, column);
		List<String> checked = List.of(constraints.add(table, unchecked), constraints.alter(table, unchecked, check),
				set, constraints.drop(table, check));
		return statements.stream()
			.flatMap((statement) -> statement.equals(set) ? checked.stream() : Stream.of(statement))
			.toList();
	}

}
