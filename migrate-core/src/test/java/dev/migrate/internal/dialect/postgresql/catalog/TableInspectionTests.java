package dev.migrate.internal.dialect.postgresql.catalog;

import java.util.Map;

import dev.migrate.internal.schema.Check;
import dev.migrate.internal.schema.Column;
import dev.migrate.internal.schema.Column.Origin;
import dev.migrate.internal.schema.ColumnValue.Default;
import dev.migrate.internal.schema.Nullability;
import dev.migrate.internal.schema.Persistence;
import dev.migrate.internal.schema.Table;
import dev.migrate.internal.schema.TableForm;
import dev.migrate.testing.PostgresTest;
import dev.migrate.testing.SchemaValues;
import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

@PostgresTest
class TableInspectionTests {

	@Test
	void ordinaryTableHasNothingButColumns(TestDatabase database) {
		database.execute("CREATE TABLE t (a int); CREATE TABLE \"Empty\" ()");
		assertThat(Inspections.inspect(database).objects()).containsExactly(
				Table.of(Inspections.name(database, "Empty")),
				Table.of(Inspections.name(database, "t"), Column.of("a", "integer", Nullability.NULLABLE)));
	}

	@Test
	void storageOfATable(TestDatabase database) {
		database.execute("""
				CREATE UNLOGGED TABLE t (a text) WITH (fillfactor = 70, toast.autovacuum_enabled = false);
				COMMENT ON TABLE t IS 'of the table'""");
		Table table = Inspections.table(database, "t");
		assertThat(table.comment()).isEqualTo("of the table");
		assertThat(table.form().persistence()).isEqualTo(Persistence.UNLOGGED);
		assertThat(table.form().options()).isEqualTo(Map.of("fillfactor", "70", "toast.autovacuum_enabled", "false"));
	}

	@Test
	void accessMethodIsListedWhereItIsNotHeap(TestDatabase database) {
		database.execute("CREATE TABLE a ()");
		execute(database, "CREATE ACCESS METHOD own TYPE TABLE HANDLER heap_tableam_handler");
		database.execute("CREATE TABLE b () USING own");
		assertThat(Inspections.inspect(database).tables()).extracting((table) -> table.form().accessMethod())
			.containsExactly(null, "own");
	}

	@Test
	void replicaIdentity(TestDatabase database) {
		database.execute("""
				CREATE TABLE a (); CREATE TABLE b (); CREATE TABLE c ();
				CREATE TABLE d (id int NOT NULL, CONSTRAINT "D" UNIQUE (id));
				ALTER TABLE b REPLICA IDENTITY FULL;
				ALTER TABLE c REPLICA IDENTITY NOTHING;
				ALTER TABLE d REPLICA IDENTITY USING INDEX "D\"""");
		assertThat(Inspections.inspect(database).tables()).extracting((table) -> table.form().replicaIdentity())
			.containsExactly(null, "FULL", "NOTHING", "USING INDEX \"D\"");
	}

	@Test
	void typedTableHasTheColumnsOfItsType(TestDatabase database) {
		database.execute("""
				CREATE TYPE "Row" AS (id int, name text);
				CREATE TABLE t OF "Row" (id WITH OPTIONS PRIMARY KEY, name DEFAULT 'x')""");
		Table table = Inspections.table(database, "t");
		assertThat(table.form().ofType()).isEqualTo(Inspections.name(database, "Row"));
		assertThat(table.columns()).extracting(Column::name, Column::origin, Column::nullability, Column::value)
			.containsExactly(tuple("id", Origin.INHERITED, Nullability.NOT_NULL, null),
					tuple("name", Origin.INHERITED, Nullability.NULLABLE, new Default("'x'::text")));
		assertThat(table.primaryKey()).contains(SchemaValues.primaryKey("t_pkey", "id"));
	}

	@Test
	void childHasTheColumnsOfItsParents(TestDatabase database) {
		database.execute("""
				CREATE TABLE a (id int, x int, CONSTRAINT positive CHECK (x > 0));
				CREATE TABLE b (id int, y int);
				CREATE TABLE child (x int, z int, CONSTRAINT own CHECK (z > 0)) INHERITS (b, a);
				ALTER TABLE child ALTER y SET DEFAULT 3, ALTER y SET NOT NULL""");
		Table child = Inspections.table(database, "child");
		assertThat(child.form().inherits()).containsExactly(Inspections.name(database, "b"),
				Inspections.name(database, "a"));
		assertThat(child.form().partitionOf()).isNull();
		assertThat(child.columns()).extracting(Column::name, Column::origin, Column::nullability, Column::value)
			.containsExactly(tuple("id", Origin.INHERITED, Nullability.NULLABLE, null),
					tuple("y", Origin.INHERITED, Nullability.NOT_NULL, new Default("3")),
					tuple("x", Origin.OWN, Nullability.NULLABLE, null),
					tuple("z", Origin.OWN, Nullability.NULLABLE, null));
		assertThat(child.constraints()).containsExactly(Check.of("own", "(z > 0)"));
		assertThat(Inspections.table(database, "a").form()).isEqualTo(TableForm.ORDINARY);
	}

	private static void execute(TestDatabase database, String sql) {
		JdbcClient.create(database.superuser()).sql(sql).update();
	}

}
