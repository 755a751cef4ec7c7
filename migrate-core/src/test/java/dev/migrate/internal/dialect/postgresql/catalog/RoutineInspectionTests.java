package dev.migrate.internal.dialect.postgresql.catalog;

import dev.migrate.internal.schema.ObjectKind;
import dev.migrate.internal.schema.QualifiedName;
import dev.migrate.internal.schema.Routine;
import dev.migrate.internal.schema.Schema;
import dev.migrate.testing.PostgresTest;
import dev.migrate.testing.Scopes;
import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

@PostgresTest
class RoutineInspectionTests {

	@Test
	void functionHasItsDefinition(TestDatabase database) {
		database.execute("""
				CREATE FUNCTION "Add"(a int, b int DEFAULT 1) RETURNS bigint LANGUAGE sql IMMUTABLE STRICT
				SET work_mem = '1MB' AS $$ SELECT a + b $$;
				COMMENT ON FUNCTION "Add"(int, int) IS 'adds'""");
		assertThat(Inspections.inspect(database).objects()).containsExactly(new Routine(
				Inspections.name(database, "Add"), ObjectKind.FUNCTION, "a integer, b integer", "bigint", """
						CREATE OR REPLACE FUNCTION "Add"(a integer, b integer DEFAULT 1)
						 RETURNS bigint
						 LANGUAGE sql
						 IMMUTABLE STRICT
						 SET work_mem TO '1MB'
						AS $function$ SELECT a + b $function$""", "adds"));
	}

	@Test
	void routinesOfOneNameAreToldApartByTheirArguments(TestDatabase database) {
		database.execute("""
				CREATE FUNCTION f(int) RETURNS int LANGUAGE sql AS 'SELECT 1';
				CREATE FUNCTION f(text, VARIADIC int[]) RETURNS TABLE (x int, y text) LANGUAGE sql AS $$SELECT 1, ''$$;
				CREATE PROCEDURE p(INOUT n int) LANGUAGE plpgsql AS 'BEGIN n := 1; END'""");
		assertThat(Inspections.inspect(database).objects(Routine.class))
			.extracting(Routine::kind, Routine::arguments, Routine::result)
			.containsExactly(tuple(ObjectKind.FUNCTION, "integer", "integer"),
					tuple(ObjectKind.FUNCTION, "text, VARIADIC integer[]", "TABLE(x integer, y text)"),
					tuple(ObjectKind.PROCEDURE, "INOUT n integer", null));
	}

	@Test
	void bodyInStandardSqlFollowsTheSearchPath(TestDatabase database) {
		database.execute("""
				CREATE TABLE t (id int);
				CREATE PROCEDURE p() BEGIN ATOMIC DELETE FROM t; END""");
		assertThat(Inspections.object(database, Routine.class, "p").definition().lines().map(String::strip))
			.containsExactly("CREATE OR REPLACE PROCEDURE p()", "LANGUAGE sql", "BEGIN ATOMIC", "DELETE FROM t;",
					"END");
	}

	@Test
	void routineOfAnotherSchemaIsQualified(TestDatabase database) {
		database.execute("CREATE FUNCTION public.f() RETURNS int LANGUAGE sql AS 'SELECT 1'");
		Schema schema = Inspections.inspect(database, Scopes.of(Inspections.TABLES, database.schema(), "public"));
		assertThat(Inspections.object(schema, Routine.class, new QualifiedName("public", "f")).definition())
			.startsWith("CREATE OR REPLACE FUNCTION public.f()");
	}

}
