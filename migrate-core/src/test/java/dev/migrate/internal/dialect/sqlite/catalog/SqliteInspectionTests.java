package dev.migrate.internal.dialect.sqlite.catalog;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import dev.migrate.internal.dialect.InspectionScope;
import dev.migrate.internal.dialect.TableNaming;
import dev.migrate.internal.schema.Check;
import dev.migrate.internal.schema.Column;
import dev.migrate.internal.schema.Constraint;
import dev.migrate.internal.schema.ForeignKey;
import dev.migrate.internal.schema.Index.Uniqueness;
import dev.migrate.internal.schema.PrimaryKey;
import dev.migrate.internal.schema.QualifiedName;
import dev.migrate.internal.schema.Schema;
import dev.migrate.internal.schema.Table;
import dev.migrate.internal.schema.Unique;
import dev.migrate.internal.schema.View;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Everything that the grammar of SQLite allows in a schema is in its snapshot. */
class SqliteInspectionTests {

	private Connection connection;

	@BeforeEach
	void open(@TempDir Path directory) throws SQLException {
		this.connection = DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("a.db"));
	}

	@AfterEach
	void close() throws SQLException {
		this.connection.close();
	}

	private Schema inspect(String... statements) throws SQLException {
		try (Statement statement = this.connection.createStatement()) {
			for (String sql : statements) {
				statement.execute(sql);
			}
		}
		return new SqliteInspector().inspect(this.connection,
				InspectionScope.everything(new TableNaming(null, "migrate_"), "main"));
	}

	private Table table(String... statements) throws SQLException {
		return inspect(statements).table(new QualifiedName("main", "t")).orElseThrow();
	}

	private static String column(Table table, String name) {
		Column column = table.column(name).orElseThrow();
		return column.type() + " " + column.nullability() + " " + column.value() + " " + column.collation() + " "
				+ column.storage().options();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					a                                             | NULLABLE null null {}
					a int                                         | int NULLABLE null null {}
					a unsigned big int NOT NULL                   | unsigned big int NOT_NULL null null {}
					a varchar (10)                                | varchar(10) NULLABLE null null {}
					a decimal(10, 5) /* c */ DEFAULT -1.5         | decimal(10, 5) NULLABLE Default[expression=-1.5] null {}
					a text DEFAULT 'it''s, (x)' COLLATE nocase    | text NULLABLE Default[expression='it''s, (x)'] nocase {}
					a blob DEFAULT x'00ff'                        | blob NULLABLE Default[expression=x'00ff'] null {}
					a int DEFAULT + 5 NOT NULL                    | int NOT_NULL Default[expression=+5] null {}
					a text DEFAULT (lower('A,(') + ')')           | text NULLABLE Default[expression=(lower('A,(') + ')')] null {}
					a text DEFAULT CURRENT_TIMESTAMP              | text NULLABLE Default[expression=CURRENT_TIMESTAMP] null {}
					a int NOT NULL ON CONFLICT replace DEFAULT 1  | int NOT_NULL Default[expression=1] null {null on conflict=replace}
					a int GENERATED ALWAYS AS (b * (2)) STORED    | int NULLABLE Generated[expression=b * (2), kind=STORED] null {}
					a AS (b + 1)                                  | NULLABLE Generated[expression=b + 1, kind=VIRTUAL] null {}
					a int CONSTRAINT here NOT NULL                | int NOT_NULL null null {}
					"a" "my type"                                 | "my type" NULLABLE null null {}
					[a] int NULL                                  | int NULLABLE null null {}
					""")
	void columnsAreReadWhole(String definition, String expected) throws SQLException {
		Table table = table("CREATE TABLE t (b int, " + definition + ", \"c\"\"d\" text)");
		assertThat(column(table, "a").strip()).isEqualTo(expected);
		assertThat(table.columns()).extracting(Column::name).containsExactly("b", "a", "c\"d");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					a integer PRIMARY KEY                                   | PrimaryKey (primary key) [a] {}
					a integer PRIMARY KEY AUTOINCREMENT                     | PrimaryKey (primary key) [a] {autoincrement=true}
					a integer CONSTRAINT pk PRIMARY KEY DESC                | PrimaryKey pk [a] {keys=a DESC}
					a int, b int, CONSTRAINT pk PRIMARY KEY (b, "a" DESC)   | PrimaryKey pk [b, a] {keys=b, "a" DESC}
					a int UNIQUE ON CONFLICT IGNORE                         | Unique (unique a) [a] {on conflict=ignore}
					a int, b int, UNIQUE (a, b)                             | Unique (unique a, b) [a, b] {}
					a int, CONSTRAINT "u x" UNIQUE (a)                      | Unique u x [a] {}
					a int CHECK (a > 0 AND (a < 9))                         | Check (check a > 0 AND (a < 9)) a > 0 AND (a < 9)
					a int, CONSTRAINT c CHECK (a IN (1, 2))                 | Check c a IN (1, 2)
					a int REFERENCES p                                      | ForeignKey (foreign key a) [a] main.p [id] NO_ACTION NO_ACTION NOT_DEFERRABLE
					a int REFERENCES p (id) ON DELETE CASCADE ON UPDATE SET NULL | ForeignKey (foreign key a) [a] main.p [id] SET_NULL CASCADE NOT_DEFERRABLE
					a int, CONSTRAINT f FOREIGN KEY (a) REFERENCES p (id) MATCH FULL ON DELETE SET DEFAULT DEFERRABLE INITIALLY DEFERRED | ForeignKey f [a] main.p [id] NO_ACTION SET_DEFAULT INITIALLY_DEFERRED
					a int REFERENCES p (id) NOT DEFERRABLE INITIALLY DEFERRED NOT NULL | ForeignKey (foreign key a) [a] main.p [id] NO_ACTION NO_ACTION NOT_DEFERRABLE
					a int REFERENCES p ON DELETE RESTRICT DEFERRABLE        | ForeignKey (foreign key a) [a] main.p [id] NO_ACTION RESTRICT DEFERRABLE
					""")
	void constraintsAreReadWhole(String definition, String expected) throws SQLException {
		Table table = table("CREATE TABLE p (id integer PRIMARY KEY)", "CREATE TABLE t (" + definition + ")");
		assertThat(table.constraints()).singleElement().extracting(SqliteInspectionTests::describe).isEqualTo(expected);
	}

	private static String describe(Constraint constraint) {
		String name = constraint.getClass().getSimpleName() + " " + constraint.name() + " ";
		if (constraint instanceof PrimaryKey key) {
			return name + key.columns() + " " + key.options();
		}
		if (constraint instanceof Unique unique) {
			return name + unique.columns() + " " + unique.options();
		}
		if (constraint instanceof ForeignKey key) {
			return name + key.columns() + " " + key.target() + " " + key.targetColumns() + " " + key.onUpdate() + " "
					+ key.onDelete() + " " + key.deferral();
		}
		return name + ((Check) constraint).expression();
	}

	@Test
	void constraintsWithoutCommasAndTwinsAreAllThere() throws SQLException {
		Table table = table("CREATE TABLE t (a int CHECK (a > 0) CHECK (a > 0), b int, UNIQUE (a) CHECK (b > 1) "
				+ "CONSTRAINT x CHECK (b > 2)) STRICT, WITHOUT ROWID".replace(") STRICT, WITHOUT ROWID", ")"));
		assertThat(table.constraints()).extracting(Constraint::name)
			.containsExactly("(check a > 0)", "(check a > 0) 2", "(check b > 1)", "(unique a)", "x");
	}

	@Test
	void formOfATableIsAnOption() throws SQLException {
		assertThat(table("CREATE TABLE t (a int PRIMARY KEY, b any) WITHOUT ROWID, STRICT").form().options())
			.hasToString("{strict=true, without rowid=true}");
	}

	@Test
	void indexesHaveKeysOrderCollationAndPredicate() throws SQLException {
		Table table = table("CREATE TABLE t (a text, \"b c\" int, UNIQUE (a))",
				"CREATE UNIQUE INDEX i ON t (a COLLATE nocase DESC, \"b c\" ASC, lower(a) , (a || 'x, y') DESC) WHERE a > 'WHERE'");
		assertThat(table.indexes()).singleElement().satisfies((index) -> {
			assertThat(index.uniqueness()).isEqualTo(Uniqueness.UNIQUE);
			assertThat(index.predicate()).isEqualTo("a > 'WHERE'");
			assertThat(index.keys()
				.stream()
				.map((key) -> key.kind() + " " + key.content() + " " + key.collation() + " " + key.order()))
				.containsExactly("COLUMN a nocase DESCENDING", "COLUMN b c null ASCENDING",
						"EXPRESSION lower(a) null ASCENDING", "EXPRESSION (a || 'x, y') null DESCENDING");
		});
	}

	@Test
	void viewsTriggersAndVirtualTablesAreKeptAsTheyWereWritten() throws SQLException {
		Schema schema = inspect("CREATE TABLE T (a int)", "CREATE VIEW v (x, \"y\") AS SELECT a, 'AS' FROM T",
				"CREATE TRIGGER g AFTER INSERT ON t BEGIN SELECT 1; END",
				"CREATE TRIGGER h INSTEAD OF INSERT ON v BEGIN SELECT 2; END",
				"CREATE VIRTUAL TABLE f USING fts5(body)");
		List<String> lines = new ArrayList<>(schema.listing().text().lines().toList());
		assertThat(lines).anyMatch((line) -> line.contains("trigger main.T.g"))
			.anyMatch((line) -> line.contains("trigger main.v.h"))
			.anyMatch((line) -> line.contains("virtual table main.f"))
			.noneMatch((line) -> line.contains("f_data"));
		assertThat(schema.objects(View.class)).singleElement().satisfies((view) -> {
			assertThat(view.query()).isEqualTo("SELECT a, 'AS' FROM T");
			assertThat(view.columns()).extracting(Column::name).containsExactly("x", "y");
		});
	}

	@Test
	void tablesOfMigrateAndOfOtherToolsAreLeftOut() throws SQLException {
		assertThat(inspect("CREATE TABLE migrate_revision (a int)", "CREATE TABLE flyway_schema_history (a int)",
				"CREATE INDEX of_a_tool ON migrate_revision (a)",
				"CREATE TABLE t (a integer PRIMARY KEY AUTOINCREMENT)", "CREATE TABLE c AS SELECT * FROM t")
			.objects()).extracting((object) -> object.name().name()).containsExactly("c", "t");
	}

	@Test
	void whatAnAlterChangesIsSeen() throws SQLException {
		Table table = table("CREATE TABLE t (a int, b int CHECK (b > 0), CONSTRAINT k UNIQUE (a))",
				"ALTER TABLE t ADD COLUMN c text NOT NULL DEFAULT 'x'", "ALTER TABLE t RENAME COLUMN b TO bb");
		assertThat(table.columns()).extracting(Column::name).containsExactly("a", "bb", "c");
		assertThat(table.constraints()).hasSize(2);
		assertThat(column(table, "c")).isEqualTo("text NOT_NULL Default[expression='x'] null {}");
	}

}
