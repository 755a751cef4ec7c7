package dev.migrate.internal.dialect.postgresql.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import dev.migrate.internal.schema.Column;
import dev.migrate.internal.schema.ColumnStorage;
import dev.migrate.internal.schema.ColumnValue;
import dev.migrate.internal.schema.ColumnValue.Generated;
import dev.migrate.internal.schema.ColumnValue.Identity;
import dev.migrate.internal.schema.Nullability;
import dev.migrate.internal.schema.Persistence;
import dev.migrate.internal.schema.QualifiedName;
import dev.migrate.internal.schema.Sequence;
import org.jspecify.annotations.Nullable;

/**
 * Writes columns of tables.
 *
 * @param names the names of objects in SQL
 */
record ColumnSql(Names names) {

	private static final String CONVERT = "-- Rows with a value that the new type does not have fail here: change them before.\n";

	private static final String FILL = "-- Fill in: the value for the rows that are there, in place of NULL.\n";

	List<String> add(QualifiedName table, Persistence persistence, Column column, List<Sequence> sequences) {
		List<String> statements = new ArrayList<>();
		String serial = Serial.of(this.names, table, persistence, column, sequences);
		if (serial == null) {
			SequenceSql sql = new SequenceSql(this.names);
			sequences.forEach((sequence) -> statements.add(sql.create(sequence)));
		}
		boolean fill = column.nullability() == Nullability.NOT_NULL && column.value() == null;
		Column added = fill ? nullable(column) : column;
		statements.add(alter(table) + "ADD COLUMN " + definition(added, serial, NotNull.SAID));
		if (fill) {
			statements.addAll(notNull(table, column));
		}
		if (serial == null) {
			SequenceSql sql = new SequenceSql(this.names);
			sequences.forEach((sequence) -> statements.add(sql.own(sequence)));
		}
		statements.addAll(storage(table, column));
		return statements;
	}

	private static Column nullable(Column column) {
		return column.withNullability(Nullability.NULLABLE);
	}

	List<String> storage(QualifiedName table, Column column) {
		ColumnStorage made = (column.origin() == Column.Origin.INHERITED) ? ColumnStorage.DEFAULT
				: new ColumnStorage(null, column.storage().compression());
		return alterStorage(table, column.withStorage(made), column);
	}

	String drop(QualifiedName table, Column column) {
		return alter(table) + "DROP COLUMN " + Names.quote(column.name());
	}

	String rename(QualifiedName table, String from, String to) {
		return alter(table) + "RENAME COLUMN " + Names.quote(from) + " TO " + Names.quote(to);
	}

	String alterType(QualifiedName table, Column from, Column to) {
		String collation = (to.collation() != null) ? " COLLATE " + to.collation() : "";
		String comment = isReplaced(from, to) ? CONVERT : "";
		return comment + alterColumn(table, to.name()) + "TYPE " + TypeNames.written(to.type()) + collation
				+ using(from, to);
	}

	// Whether another type replaces one of the same name.
	private static boolean isReplaced(Column from, Column to) {
		return from.type().equals(to.type()) && Objects.equals(from.collation(), to.collation());
	}

	private static String using(Column from, Column to) {
		if (!isReplaced(from, to) && TypeNames.castByAssignment(from.type(), to.type())) {
			return "";
		}
		boolean arrays = from.type().endsWith("[]") && to.type().endsWith("[]");
		String text = TypeNames.castByText(from.type(), to.type()) ? "::text" + (arrays ? "[]" : "") : "";
		return " USING " + Names.quote(to.name()) + text + "::" + TypeNames.written(to.type());
	}

	List<String> alterNullability(QualifiedName table, Column to) {
		return (to.nullability() == Nullability.NULLABLE) ? List.of(alterColumn(table, to.name()) + "DROP NOT NULL")
				: notNull(table, to);
	}

	private List<String> notNull(QualifiedName table, Column column) {
		String name = Names.quote(column.name());
		String set = setNotNull(table, column);
		if (column.value() instanceof Generated || column.value() instanceof Identity) {
			return List.of(set);
		}
		boolean known = column.value() != null;
		return List.of((known ? "" : FILL) + "UPDATE " + this.names.of(table) + " SET " + name + " = "
				+ (known ? "DEFAULT" : "NULL") + " WHERE " + name + " IS NULL", set);
	}

	String setNotNull(QualifiedName table, Column column) {
		return alterColumn(table, column.name()) + "SET NOT NULL";
	}

	String alterDefault(QualifiedName table, String column, @Nullable String to) {
		return alterColumn(table, column) + ((to != null) ? "SET DEFAULT " + to : "DROP DEFAULT");
	}

	List<String> alterIdentity(QualifiedName table, String column, @Nullable Identity from, @Nullable Identity to) {
		String alter = alterColumn(table, column);
		if (to == null) {
			return List.of(alter + "DROP IDENTITY");
		}
		if (from == null) {
			return List.of(alter + "ADD " + identity(to, typeOf(to)));
		}
		List<String> changes = new ArrayList<>();
		if (from.generation() != to.generation()) {
			changes.add("SET " + generation(to));
		}
		SequenceSql.changes(from.options(), to.options()).forEach((change) -> changes.add("SET " + change));
		return List.of(alter + String.join(" ", changes));
	}

	String alterExpression(QualifiedName table, Column to) {
		String alter = alterColumn(table, to.name());
		return (to.value() instanceof Generated generated)
				? alter + "SET EXPRESSION AS " + ConstraintSql.parenthesized(generated.expression())
				: alter + "DROP EXPRESSION";
	}

	List<String> alterStorage(QualifiedName table, Column from, Column to) {
		List<String> statements = new ArrayList<>();
		String alter = alterAlone(table, to.name());
		if (!Objects.equals(from.storage().mode(), to.storage().mode())) {
			statements.add(alter + "SET STORAGE "
					+ Objects.requireNonNullElse(to.storage().mode(), TypeNames.storage(to.type())));
		}
		if (!Objects.equals(from.storage().compression(), to.storage().compression())) {
			statements
				.add(alter + "SET COMPRESSION " + Objects.requireNonNullElse(to.storage().compression(), "DEFAULT"));
		}
		if (!Objects.equals(from.storage().statistics(), to.storage().statistics())) {
			statements.add(alter + "SET STATISTICS " + Objects.requireNonNullElse(to.storage().statistics(), -1));
		}
		statements.addAll(new OptionsSql(alter.strip()).change(from.storage().options(), to.storage().options()));
		return statements;
	}

	// The definition in CREATE TABLE and after ADD COLUMN.
	String definition(Column column, @Nullable String serial, NotNull notNull) {
		StringBuilder sql = new StringBuilder(Names.quote(column.name())).append(' ')
			.append((serial != null) ? serial : TypeNames.written(column.type()));
		if (column.storage().compression() != null) {
			sql.append(" COMPRESSION ").append(column.storage().compression());
		}
		if (column.collation() != null) {
			sql.append(" COLLATE ").append(column.collation());
		}
		boolean implied = serial != null || column.value() instanceof Identity || notNull == NotNull.IMPLIED;
		if (column.nullability() == Nullability.NOT_NULL && !implied) {
			sql.append(" NOT NULL");
		}
		if (serial == null && column.value() != null) {
			sql.append(value(column.value(), column.type()));
		}
		return sql.toString();
	}

	private static String value(ColumnValue value, String type) {
		if (value instanceof Generated generated) {
			return " GENERATED ALWAYS AS " + ConstraintSql.parenthesized(generated.expression()) + " "
					+ generated.kind();
		}
		return (value instanceof Identity identity) ? " " + identity(identity, type)
				: " DEFAULT " + ((ColumnValue.Default) value).expression();
	}

	private static String identity(Identity identity, String type) {
		List<String> options = SequenceSql.options(identity.options(), type);
		return generation(identity) + " AS IDENTITY"
				+ (options.isEmpty() ? "" : " (" + String.join(" ", options) + ")");
	}

	// The sequence has the type of the column, as its limits show.
	private static String typeOf(Identity identity) {
		long limit = Math.max(identity.options().maximum(), -1 - identity.options().minimum());
		if (limit == Short.MAX_VALUE) {
			return "smallint";
		}
		return (limit == Integer.MAX_VALUE) ? "integer" : "bigint";
	}

	private static String generation(Identity identity) {
		return "GENERATED " + ((identity.generation() == Identity.Generation.ALWAYS) ? "ALWAYS" : "BY DEFAULT");
	}

	private String alter(QualifiedName table) {
		return "ALTER TABLE " + this.names.of(table) + " ";
	}

	// Children have their own storage.
	private String alterAlone(QualifiedName table, String column) {
		return "ALTER TABLE ONLY " + this.names.of(table) + " ALTER COLUMN " + Names.quote(column) + " ";
	}

	private String alterColumn(QualifiedName table, String column) {
		return alter(table) + "ALTER COLUMN " + Names.quote(column) + " ";
	}

	/** Whether NOT NULL is written. */
	enum NotNull {

		/** It is written. */
		SAID,

		/** The primary key implies it. */
		IMPLIED

	}

}
