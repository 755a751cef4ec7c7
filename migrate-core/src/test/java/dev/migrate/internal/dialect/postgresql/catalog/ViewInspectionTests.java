package dev.migrate.internal.dialect.postgresql.catalog;

import java.util.List;
import java.util.Map;

import dev.migrate.internal.schema.Column;
import dev.migrate.internal.schema.ColumnValue.Default;
import dev.migrate.internal.schema.Firing;
import dev.migrate.internal.schema.IndexKey;
import dev.migrate.internal.schema.MaterializedView;
import dev.migrate.internal.schema.Nullability;
import dev.migrate.internal.schema.Rule;
import dev.migrate.internal.schema.Trigger;
import dev.migrate.internal.schema.View;
import dev.migrate.testing.PostgresTest;
import dev.migrate.testing.SchemaValues;
import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@PostgresTest
class ViewInspectionTests {

	@BeforeEach
	void createTable(TestDatabase database) {
		database.execute("CREATE TABLE t (id int, \"Name\" text)");
	}

	@Test
	void viewHasItsQuery(TestDatabase database) {
		database.execute(
				"""
						CREATE VIEW "V" WITH (security_barrier) AS SELECT id, 1 AS one FROM t WHERE id > 0 WITH LOCAL CHECK OPTION;
						COMMENT ON VIEW "V" IS 'some'""");
		View view = Inspections.object(database, View.class, "V");
		assertThat(view.query().lines().map(String::strip)).containsExactly(
				Inspections.since(16) ? "SELECT id," : "SELECT t.id,", "1 AS one", "FROM t",
				Inspections.since(16) ? "WHERE (id > 0)" : "WHERE (t.id > 0)");
		assertThat(view).isEqualTo(new View(Inspections.name(database, "V"),
				List.of(Column.of("id", "integer", Nullability.NULLABLE),
						Column.of("one", "integer", Nullability.NULLABLE)),
				view.query(), Map.of("security_barrier", "true", "check_option", "local"), List.of(), List.of(),
				"some"));
	}

	@Test
	void viewMayHaveDefaultsTriggersAndRules(TestDatabase database) {
		database.execute("""
				CREATE VIEW v AS SELECT * FROM t;
				ALTER VIEW v ALTER id SET DEFAULT 7;
				CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
				CREATE TRIGGER tr INSTEAD OF INSERT ON v FOR EACH ROW EXECUTE FUNCTION f();
				CREATE RULE r AS ON DELETE TO v DO INSTEAD NOTHING""");
		View view = Inspections.object(database, View.class, "v");
		assertThat(view.columns()).first().extracting(Column::value).isEqualTo(new Default("7"));
		assertThat(view.triggers()).containsExactly(new Trigger("tr",
				"CREATE TRIGGER tr INSTEAD OF INSERT ON v FOR EACH ROW EXECUTE FUNCTION f()", Firing.ORIGIN, null));
		assertThat(view.rules()).containsExactly(
				new Rule("r", "CREATE RULE r AS\n    ON DELETE TO v DO INSTEAD NOTHING", Firing.ORIGIN, null));
	}

	@Test
	void materializedViewHasIndexes(TestDatabase database) {
		database.execute("""
				CREATE MATERIALIZED VIEW m WITH (fillfactor = 80) AS SELECT count(*) AS "Number" FROM t;
				CREATE INDEX i ON m ("Number");
				COMMENT ON MATERIALIZED VIEW m IS 'counted'""");
		MaterializedView view = Inspections.object(database, MaterializedView.class, "m");
		assertThat(view.query().lines().map(String::strip)).containsExactly("SELECT count(*) AS \"Number\"", "FROM t");
		assertThat(view).isEqualTo(new MaterializedView(Inspections.name(database, "m"),
				List.of(Column.of("Number", "bigint", Nullability.NULLABLE)), view.query(), null,
				Map.of("fillfactor", "80"), null, List.of(SchemaValues.index("i", IndexKey.column("Number"))),
				"counted"));
	}

}
