package dev.migrate.internal.dialect.sqlite.catalog;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;

import dev.migrate.internal.dialect.InspectionScope;
import dev.migrate.internal.dialect.Jdbc;
import dev.migrate.internal.dialect.TableNaming;
import dev.migrate.internal.schema.Column;
import dev.migrate.internal.schema.ColumnValue;
import dev.migrate.internal.schema.ForeignKey;
import dev.migrate.internal.schema.Index.Uniqueness;
import dev.migrate.internal.schema.IndexKey;
import dev.migrate.internal.schema.IndexKey.Kind;
import dev.migrate.internal.schema.IndexKey.Order;
import dev.migrate.internal.schema.Nullability;
import dev.migrate.internal.schema.PrimaryKey;
import dev.migrate.internal.schema.Table;
import dev.migrate.internal.schema.Unique;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The statements say what the pragmas of SQLite say about the same tables. */
@Tag("property")
class SqliteInspectionPropertyTests {

	private static final int TABLES = Integer.getInteger("migrate.test.rounds", 400);

	private static final List<String> NAMES = List.of("a", "B", "\"c d\"", "[e]", "`f`", "\"g\"\"h\"", "check_it",
			"\"primary\"", "'i'");

	private static final List<String> TYPES = List.of("", "int", "INTEGER", "text", "varchar(10)", "double precision",
			"decimal( 10 , 2 )", "unsigned big int");

	private static final List<String> BLANKS = List.of(" ", "\n\t", " /* , ( */ ", " -- ')\n");

	private static final List<String> DEFAULTS = List.of("DEFAULT 1", "DEFAULT -1.5e3", "DEFAULT 'it''s, ('",
			"DEFAULT (1 + (2))", "DEFAULT NULL", "DEFAULT x'0f'", "DEFAULT CURRENT_TIME", "DEFAULT + 7");

	private static final List<String> ACTIONS = List.of("", "ON DELETE CASCADE",
			"ON UPDATE SET NULL ON DELETE RESTRICT", "ON DELETE SET DEFAULT", "ON UPDATE NO ACTION");

	private final Random random = new Random(Long.getLong("migrate.test.seed", 14));

	@Test
	void statementsSayWhatThePragmasSay() throws SQLException {
		for (int i = 0; i < TABLES; i++) {
			String sql = table();
			try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
					Statement statement = connection.createStatement()) {
				statement.execute("CREATE TABLE p (x int, y int, PRIMARY KEY (x, y), UNIQUE (x))");
				statement.execute(sql);
				indexes(statement);
				Table table = new SqliteInspector()
					.inspect(connection, InspectionScope.everything(new TableNaming(null, "migrate_"), "main"))
					.tables()
					.stream()
					.filter((candidate) -> candidate.name().name().equals("t"))
					.findFirst()
					.orElseThrow();
				assertThat(columns(table)).as(sql).isEqualTo(pragmaColumns(connection));
				assertThat(keys(table)).as(sql).containsExactlyInAnyOrderElementsOf(pragmaKeys(connection));
				assertThat(targets(table)).as(sql).containsExactlyInAnyOrderElementsOf(pragmaTargets(connection));
				assertThat(indexes(table)).as(sql).containsExactlyInAnyOrderElementsOf(pragmaIndexes(connection));
			}
		}
	}

	private String pick(List<String> some) {
		return some.get(this.random.nextInt(some.size()));
	}

	private boolean chance(int of) {
		return this.random.nextInt(of) == 0;
	}

	private String table() {
		List<String> names = new ArrayList<>(NAMES);
		Collections.shuffle(names, this.random);
		List<String> used = names.subList(0, 2 + this.random.nextInt(4));
		boolean keyed = chance(2);
		List<String> elements = new ArrayList<>();
		for (String name : used) {
			List<String> words = new ArrayList<>(List.of(name, pick(TYPES)));
			if (chance(3)) {
				words.add("NOT NULL" + (chance(3) ? " ON CONFLICT ABORT" : ""));
			}
			if (chance(2)) {
				words.add(pick(DEFAULTS));
			}
			if (chance(4)) {
				words.add((chance(2) ? "CONSTRAINT \"u " + elements.size() + "\" " : "") + "UNIQUE");
			}
			if (chance(4)) {
				words.add("CHECK (" + name + " <> ')' OR (1))");
			}
			if (chance(4)) {
				words.add("COLLATE nocase");
			}
			if (chance(4)) {
				words.add("REFERENCES p (x) " + pick(ACTIONS) + (chance(3) ? " DEFERRABLE INITIALLY DEFERRED" : ""));
			}
			elements.add(String.join(pick(BLANKS), words));
		}
		if (chance(4)) {
			elements.add("z int GENERATED ALWAYS AS (length(" + used.get(0) + ")) "
					+ pick(List.of("", "STORED", "VIRTUAL")));
		}
		if (keyed) {
			elements.add("PRIMARY KEY (" + used.get(0) + pick(List.of("", " DESC", " COLLATE binary ASC")) + ", "
					+ used.get(1) + ")");
		}
		if (chance(3)) {
			elements.add("CONSTRAINT k FOREIGN KEY (" + used.get(0) + ", " + used.get(1) + ") REFERENCES p "
					+ pick(ACTIONS));
		}
		if (chance(3)) {
			elements.add("UNIQUE (" + used.get(1) + ", " + used.get(0) + ") ON CONFLICT FAIL");
		}
		return "CREATE" + pick(BLANKS) + "TABLE" + pick(BLANKS) + "t" + pick(BLANKS) + "(" + pick(BLANKS)
				+ String.join(pick(BLANKS) + ",", elements) + ")" + ((keyed && chance(3)) ? " WITHOUT ROWID" : "");
	}

	private void indexes(Statement statement) throws SQLException {
		List<String> columns = Jdbc.texts(statement.getConnection(), "SELECT name FROM pragma_table_info('t')");
		for (int i = 0; i < 2; i++) {
			String first = "\"" + columns.get(0).replace("\"", "\"\"") + "\"";
			String second = "\"" + columns.get(1).replace("\"", "\"\"") + "\"";
			statement.execute("CREATE " + pick(List.of("", "UNIQUE ")) + "INDEX i" + i + " ON t (" + first
					+ pick(List.of("", " DESC", " ASC", " COLLATE rtrim DESC")) + pick(BLANKS) + ", "
					+ pick(List.of(second, "lower(" + second + ") DESC", "(" + second + " || 'x')")) + ")"
					+ pick(List.of("", " WHERE " + first + " > '('")));
		}
	}

	private static List<String> columns(Table table) {
		return table.columns()
			.stream()
			.map((column) -> column.name() + "|" + column.type().replaceAll("[ ,]", "").toLowerCase(Locale.ROOT) + "|"
					+ (column.nullability() == Nullability.NOT_NULL) + "|" + value(column))
			.toList();
	}

	private static String value(Column column) {
		if (column.value() instanceof ColumnValue.Default value) {
			String text = value.expression();
			return text.startsWith("(") ? text.substring(1, text.length() - 1) : text;
		}
		return (column.value() instanceof ColumnValue.Generated generated) ? generated.kind().name() : "null";
	}

	private static List<String> pragmaColumns(Connection connection) throws SQLException {
		return Jdbc.list(connection, "SELECT * FROM pragma_table_xinfo('t')", (row, number) -> {
			String value = switch (row.getInt("hidden")) {
				case 2 -> "VIRTUAL";
				case 3 -> "STORED";
				default -> String.valueOf(row.getString("dflt_value")).replaceAll("^\\+ ", "+");
			};
			String type = row.getString("type")
				.replaceAll("[ ,]", "")
				.toLowerCase(Locale.ROOT)
				.replace("generatedalways", "");
			return row.getString("name") + "|" + type + "|" + row.getBoolean("notnull") + "|" + value;
		});
	}

	private static List<String> keys(Table table) {
		List<String> keys = new ArrayList<>();
		table.constraints(PrimaryKey.class).forEach((key) -> keys.add("pk " + String.join(",", key.columns())));
		table.constraints(Unique.class).forEach((key) -> keys.add("u " + String.join(",", key.columns())));
		return keys;
	}

	private static List<String> pragmaKeys(Connection connection) throws SQLException {
		return Jdbc.texts(connection, """
				SELECT l.origin || ' ' || (SELECT group_concat(x.name) FROM
					(SELECT name FROM pragma_index_xinfo(l.name) WHERE key ORDER BY seqno) x)
				FROM pragma_index_list('t') l WHERE l.origin <> 'c'""");
	}

	private static List<String> targets(Table table) {
		return table.constraints(ForeignKey.class)
			.stream()
			.map((key) -> String.join(",", key.columns()) + " " + key.target().name() + " "
					+ String.join(",", key.targetColumns()) + " " + key.onUpdate() + " " + key.onDelete())
			.toList();
	}

	private static List<String> pragmaTargets(Connection connection) throws SQLException {
		return Jdbc.texts(connection, """
				SELECT group_concat("from") || ' ' || "table" || ' ' || coalesce(group_concat("to"), 'x,y') || ' '
					|| replace(on_update, ' ', '_') || ' ' || replace(on_delete, ' ', '_')
				FROM (SELECT * FROM pragma_foreign_key_list('t') ORDER BY id, seq) GROUP BY id""");
	}

	private static List<String> indexes(Table table) {
		return table.indexes()
			.stream()
			.map((index) -> index.name() + " " + (index.uniqueness() == Uniqueness.UNIQUE) + " "
					+ (index.predicate() != null) + " "
					+ index.keys().stream().map(SqliteInspectionPropertyTests::key).collect(Collectors.joining(",")))
			.toList();
	}

	private static String key(IndexKey key) {
		return ((key.kind() == Kind.COLUMN) ? key.content() : "?") + (key.order() == Order.DESCENDING);
	}

	private static List<String> pragmaIndexes(Connection connection) throws SQLException {
		return Jdbc.list(connection,
				"""
						SELECT l.name, l."unique" AS once, l.partial, (SELECT group_concat(x.key_text) FROM
							(SELECT coalesce(name, '?') || iif("desc", 'true', 'false') AS key_text FROM pragma_index_xinfo(l.name)
								WHERE key ORDER BY seqno) x) AS keys
						FROM pragma_index_list('t') l WHERE l.origin = 'c'""",
				(row, number) -> row.getString("name") + " " + row.getBoolean("once") + " " + row.getBoolean("partial")
						+ " " + row.getString("keys"));
	}

}
