package dev.migrate.internal.dialect.sqlite.catalog;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import dev.migrate.internal.dialect.InspectionScope;
import dev.migrate.internal.dialect.Inspector;
import dev.migrate.internal.dialect.Jdbc;
import dev.migrate.internal.dialect.ToolTables;
import dev.migrate.internal.schema.Column;
import dev.migrate.internal.schema.Constraint;
import dev.migrate.internal.schema.Firing;
import dev.migrate.internal.schema.ForeignKey;
import dev.migrate.internal.schema.Index;
import dev.migrate.internal.schema.Nullability;
import dev.migrate.internal.schema.OtherObject;
import dev.migrate.internal.schema.PrimaryKey;
import dev.migrate.internal.schema.QualifiedName;
import dev.migrate.internal.schema.Schema;
import dev.migrate.internal.schema.SchemaObject;
import dev.migrate.internal.schema.Table;
import dev.migrate.internal.schema.Trigger;
import dev.migrate.internal.schema.View;
import org.jspecify.annotations.Nullable;

/**
 * Inspects SQLite 3.39 and later. A database has one schema, which SQLite calls
 * {@code main}. One query reads the statements that made it; there are no other facts.
 * Immutable.
 */
public final class SqliteInspector implements Inspector {

	private static final String MAIN = "main";

	/** Without what SQLite makes itself, also for full-text search. */
	private static final String OBJECTS = """
			SELECT o.type, o.name, o.tbl_name, o.sql, t.type AS form
			FROM main.sqlite_schema o LEFT JOIN pragma_table_list t ON t.schema = 'main' AND t.name = o.name
			WHERE o.sql IS NOT NULL AND o.name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND coalesce(t.type, '') <> 'shadow'
			ORDER BY o.name COLLATE BINARY""";

	@Override
	public String currentSchema(Connection connection) {
		return MAIN;
	}

	// What SQLite keeps does not depend on its minor version.
	@Override
	public int serverVersion(Connection connection) throws SQLException {
		return connection.getMetaData().getDatabaseMajorVersion();
	}

	@Override
	public Schema inspect(Connection connection, InspectionScope scope) throws SQLException {
		ToolTables tools = new ToolTables(scope.tables());
		List<Row> rows = Jdbc
			.list(connection, OBJECTS,
					(row, number) -> new Row(row.getString("type"), row.getString("name"), row.getString("tbl_name"),
							row.getString("sql"), row.getString("form")))
			.stream()
			.filter((row) -> !tools.contains(qualified(row.table())))
			.toList();
		return schema(rows);
	}

	static QualifiedName qualified(String name) {
		return new QualifiedName(MAIN, name);
	}

	private static Schema schema(List<Row> rows) {
		Map<String, List<Row>> parts = rows.stream().collect(Collectors.groupingBy(Row::owner));
		List<SchemaObject> others = new ArrayList<>();
		Map<String, Table> tables = new LinkedHashMap<>();
		for (Row row : rows) {
			if (row.is("table") && "virtual".equals(row.form())) {
				others.add(new OtherObject(qualified(row.name()), "virtual table", List.of(row.sql()), null));
			}
			else if (row.is("table")) {
				tables.put(row.owner(), table(row, parts.getOrDefault(row.owner(), List.of())));
			}
			else if (row.is("view")) {
				others.add(view(row, parts.getOrDefault(row.owner(), List.of())));
			}
		}
		tables.values().forEach((table) -> others.add(withTargets(table, tables)));
		return new Schema(List.of(), List.of(), others, List.of(), List.of()).withObjects(others);
	}

	private static Table table(Row row, List<Row> parts) {
		Table table = TableReader.read(qualified(row.name()), row.sql());
		return table.withIndexes(indexes(parts)).withTriggers(triggers(parts));
	}

	private static List<Index> indexes(List<Row> parts) {
		return parts.stream()
			.filter((row) -> row.is("index"))
			.map((row) -> IndexReader.read(row.name(), row.sql()))
			.toList();
	}

	private static List<Trigger> triggers(List<Row> parts) {
		return parts.stream()
			.filter((row) -> row.is("trigger"))
			.map((row) -> new Trigger(row.name(), row.sql(), Firing.ORIGIN, null))
			.toList();
	}

	private static View view(Row row, List<Row> parts) {
		Lexemes lexemes = new Lexemes(row.sql());
		List<Column> columns = new ArrayList<>();
		while (!lexemes.atEnd() && !lexemes.accept("AS")) {
			if (lexemes.peek().is("(")) {
				new ConstraintReader(lexemes).columns()
					.forEach((name) -> columns.add(Column.of(name, "", Nullability.NULLABLE)));
			}
			else {
				lexemes.next();
			}
		}
		return new View(qualified(row.name()), columns, lexemes.rest(), Map.of(), triggers(parts), List.of(), null);
	}

	// A key that names no columns refers to the primary key.
	private static Table withTargets(Table table, Map<String, Table> tables) {
		List<Constraint> constraints = new ArrayList<>();
		for (Constraint constraint : table.constraints()) {
			constraints.add((constraint instanceof ForeignKey key && key.targetColumns().isEmpty())
					? key.withTargetColumns(primaryKey(tables.get(key.target().name().toLowerCase(Locale.ROOT))))
					: constraint);
		}
		return table.withConstraints(constraints);
	}

	private static List<String> primaryKey(@Nullable Table target) {
		return (target != null) ? target.primaryKey().map(PrimaryKey::columns).orElse(List.of()) : List.of();
	}

	/**
	 * An object, as SQLite keeps it.
	 *
	 * @param type table, index, view or trigger
	 * @param name its name
	 * @param table the table or view that it belongs to
	 * @param sql the statement that makes it
	 * @param form the form of a table, such as virtual
	 */
	private record Row(String type, String name, String table, String sql, @Nullable String form) {

		boolean is(String other) {
			return this.type.equals(other);
		}

		// Names differ by more than the case of their letters.
		String owner() {
			return this.table.toLowerCase(Locale.ROOT);
		}

	}

}
