package dev.migrate.internal.dialect.postgresql.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import dev.migrate.internal.dialect.postgresql.rendering.ColumnSql.NotNull;
import dev.migrate.internal.schema.Column;
import dev.migrate.internal.schema.Column.Origin;
import dev.migrate.internal.schema.ColumnValue.Default;
import dev.migrate.internal.schema.Constraint;
import dev.migrate.internal.schema.Enforcement;
import dev.migrate.internal.schema.Exclusion;
import dev.migrate.internal.schema.Nullability;
import dev.migrate.internal.schema.PartitionOf;
import dev.migrate.internal.schema.Persistence;
import dev.migrate.internal.schema.PrimaryKey;
import dev.migrate.internal.schema.QualifiedName;
import dev.migrate.internal.schema.RowSecurity;
import dev.migrate.internal.schema.Sequence;
import dev.migrate.internal.schema.Table;
import dev.migrate.internal.schema.TableForm;
import dev.migrate.internal.schema.Unique;
import org.jspecify.annotations.Nullable;

/**
 * Writes whole tables.
 *
 * @param names the names of objects in SQL
 */
record TableSql(Names names) {

	// Creates the table and its constraints; other classes write everything else.
	List<String> create(Table table, List<Sequence> sequences) {
		List<Sequence> own = sequences.stream().filter((sequence) -> !isSerial(table, sequence, sequences)).toList();
		SequenceSql sequenceSql = new SequenceSql(this.names);
		List<String> statements = new ArrayList<>();
		own.forEach((sequence) -> statements.add(sequenceSql.create(sequence)));
		statements.add(table(table, sequences));
		own.forEach((sequence) -> statements.add(sequenceSql.own(sequence)));
		table.columns().forEach((column) -> statements.addAll(further(table, column)));
		ConstraintSql constraintSql = new ConstraintSql(this.names);
		table.constraints()
			.stream()
			.filter((constraint) -> !isInline(table, constraint))
			.forEach((constraint) -> statements.add(constraintSql.add(table.name(), constraint)));
		return statements;
	}

	private boolean isSerial(Table table, Sequence sequence, List<Sequence> sequences) {
		return table.columns()
			.stream()
			.anyMatch((column) -> sequence.ownedBy() != null && sequence.ownedBy().column().equals(column.name())
					&& Serial.of(this.names, table.name(), table.form().persistence(), column, sequences) != null);
	}

	// Of two keys that differ only in their names, CREATE TABLE makes only one.
	private static boolean isInline(Table table, Constraint constraint) {
		return ConstraintSql.enforcement(constraint) != Enforcement.NOT_VALID && table.constraints()
			.stream()
			.takeWhile((other) -> other != constraint)
			.noneMatch((other) -> isKey(other) && hasSameIndex(other, constraint));
	}

	private static boolean isKey(Constraint constraint) {
		return constraint instanceof PrimaryKey || constraint instanceof Unique || constraint instanceof Exclusion;
	}

	private static boolean hasSameIndex(Constraint one, Constraint other) {
		return one.withName("").withComment(null).equals(other.withName("").withComment(null))
				|| (!keyColumns(one).isEmpty() && keyColumns(one).equals(keyColumns(other)));
	}

	private static List<String> keyColumns(Constraint constraint) {
		if (constraint instanceof PrimaryKey key) {
			return key.columns();
		}
		return (constraint instanceof Unique unique) ? unique.columns() : List.of();
	}

	private String table(Table table, List<Sequence> sequences) {
		TableForm form = table.form();
		String unlogged = (form.persistence() == Persistence.UNLOGGED) ? "UNLOGGED " : "";
		return "CREATE " + unlogged + "TABLE " + this.names.of(table.name()) + shape(form)
				+ body(table, elements(table, sequences)) + bound(form) + inherits(form)
				+ ((form.partitionKey() != null) ? " PARTITION BY " + form.partitionKey() : "")
				+ ((form.accessMethod() != null) ? " USING " + Names.quote(form.accessMethod()) : "")
				+ ConstraintSql.with(form.options());
	}

	private String shape(TableForm form) {
		if (form.partitionOf() != null) {
			return " PARTITION OF " + this.names.of(form.partitionOf().parent());
		}
		return (form.ofType() != null) ? " OF " + this.names.of(form.ofType()) : "";
	}

	private static String body(Table table, List<String> elements) {
		if (elements.isEmpty()) {
			return (table.form().partitionOf() != null || table.form().ofType() != null) ? "" : " ()";
		}
		return elements.stream().collect(Collectors.joining(",\n    ", " (\n    ", "\n)"));
	}

	private static String bound(TableForm form) {
		return (form.partitionOf() != null) ? " " + form.partitionOf().bound() : "";
	}

	private String inherits(TableForm form) {
		return form.inherits().isEmpty() ? ""
				: " INHERITS (" + form.inherits().stream().map(this.names::of).collect(Collectors.joining(", ")) + ")";
	}

	private List<String> elements(Table table, List<Sequence> sequences) {
		List<String> key = table.primaryKey().map((primaryKey) -> primaryKey.columns()).orElse(List.of());
		ColumnSql columnSql = new ColumnSql(this.names);
		List<String> elements = new ArrayList<>();
		table.columns()
			.stream()
			.filter((column) -> column.origin() == Origin.OWN)
			.map((column) -> columnSql.definition(column,
					Serial.of(this.names, table.name(), table.form().persistence(), column, sequences),
					key.contains(column.name()) ? NotNull.IMPLIED : NotNull.SAID))
			.forEach(elements::add);
		ConstraintSql constraintSql = new ConstraintSql(this.names);
		table.constraints()
			.stream()
			.filter((constraint) -> isInline(table, constraint))
			.sorted((a, b) -> Integer.compare(rank(a), rank(b)))
			.map(constraintSql::definition)
			.forEach(elements::add);
		return elements;
	}

	private static int rank(Constraint constraint) {
		return List.of("PrimaryKey", "Unique", "Exclusion", "Check", "ForeignKey")
			.indexOf(constraint.getClass().getSimpleName());
	}

	// Statements beyond CREATE TABLE: the storage of a column, and its differences from
	// an inherited one.
	private List<String> further(Table table, Column column) {
		ColumnSql columnSql = new ColumnSql(this.names);
		List<String> statements = new ArrayList<>(columnSql.storage(table.name(), column));
		if (column.origin() == Origin.INHERITED && !isAnalyzed(column)) {
			String value = (column.value() instanceof Default expression) ? expression.expression() : null;
			statements.add(columnSql.alterDefault(table.name(), column.name(), value));
			if (column.nullability() == Nullability.NOT_NULL) {
				statements.add("ALTER TABLE " + this.names.of(table.name()) + " ALTER COLUMN "
						+ Names.quote(column.name()) + " SET NOT NULL");
			}
		}
		return statements;
	}

	// Such a column differs from its parent's in this, and in nothing else.
	private static boolean isAnalyzed(Column column) {
		return column.value() == null && column.nullability() == Nullability.NULLABLE
				&& !column.storage().equals(column.storage().inherited());
	}

	// Settings that follow the parts, since CREATE TABLE cannot make them.
	List<String> complete(Table table) {
		TableForm plain = table.form()
			.withReplicaIdentity(null)
			.withClusterOn(null)
			.withRowSecurity(RowSecurity.DISABLED);
		return alter(table.name(), plain, table.form());
	}

	String attach(QualifiedName table, PartitionOf partition) {
		return "ALTER TABLE " + this.names.of(partition.parent()) + " ATTACH PARTITION " + this.names.of(table) + " "
				+ partition.bound();
	}

	String detach(QualifiedName table, PartitionOf partition) {
		return "ALTER TABLE " + this.names.of(partition.parent()) + " DETACH PARTITION " + this.names.of(table);
	}

	static List<String> cluster(String alter, @Nullable String from, @Nullable String to) {
		if (Objects.equals(from, to)) {
			return List.of();
		}
		return List.of(alter + ((to != null) ? " CLUSTER ON " + Names.quote(to) : " SET WITHOUT CLUSTER"));
	}

	List<String> alter(QualifiedName table, TableForm from, TableForm to) {
		String alter = "ALTER TABLE " + this.names.of(table);
		List<String> statements = new ArrayList<>();
		from.inherits()
			.stream()
			.filter((parent) -> !to.inherits().contains(parent))
			.forEach((parent) -> statements.add(alter + " NO INHERIT " + this.names.of(parent)));
		to.inherits()
			.stream()
			.filter((parent) -> !from.inherits().contains(parent))
			.forEach((parent) -> statements.add(alter + " INHERIT " + this.names.of(parent)));
		if (!Objects.equals(from.ofType(), to.ofType())) {
			statements.add(alter + ((to.ofType() != null) ? " OF " + this.names.of(to.ofType()) : " NOT OF"));
		}
		if (from.persistence() != to.persistence()) {
			statements.add(alter + " SET " + to.persistence());
		}
		if (!Objects.equals(from.accessMethod(), to.accessMethod())) {
			statements.add(alter + " SET ACCESS METHOD " + Objects.requireNonNullElse(to.accessMethod(), "heap"));
		}
		statements.addAll(new OptionsSql(alter).change(from.options(), to.options()));
		if (!Objects.equals(from.replicaIdentity(), to.replicaIdentity())) {
			statements.add(alter + " REPLICA IDENTITY " + Objects.requireNonNullElse(to.replicaIdentity(), "DEFAULT"));
		}
		statements.addAll(cluster(alter, from.clusterOn(), to.clusterOn()));
		statements.addAll(new RowSecuritySql(alter).change(from.rowSecurity(), to.rowSecurity()));
		return statements;
	}

}
