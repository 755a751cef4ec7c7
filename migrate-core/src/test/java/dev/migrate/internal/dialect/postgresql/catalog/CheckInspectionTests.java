package dev.migrate.internal.dialect.postgresql.catalog;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.migrate.internal.schema.Check;
import dev.migrate.internal.schema.Check.Inheritance;
import dev.migrate.internal.schema.Constraint;
import dev.migrate.internal.schema.Deferral;
import dev.migrate.internal.schema.Enforcement;
import dev.migrate.internal.schema.Exclusion;
import dev.migrate.internal.schema.Exclusion.Element;
import dev.migrate.internal.schema.IndexKey;
import dev.migrate.testing.PostgresTest;
import dev.migrate.testing.SchemaValues;
import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@PostgresTest
class CheckInspectionTests {

	@Test
	void expressionIsPrintedAsPostgresqlPrintsIt(TestDatabase database) {
		database.execute("""
				CREATE TABLE t (age int CONSTRAINT a CHECK (age BETWEEN 0 AND 150),
				kind varchar(9) CONSTRAINT b CHECK (kind IN ('A', 'B')))""");
		assertThat(constraints(database)).containsExactly(Check.of("a", "((age >= 0) AND (age <= 150))"), Check.of("b",
				"((kind)::text = ANY ((ARRAY['A'::character varying, 'B'::character varying])::text[]))"));
	}

	// PostgreSQL prints the casts of a list in another place after it reads its own text.
	@Test
	void listIsTheSameAfterADump(TestDatabase database) {
		database.execute("CREATE TABLE t (kind varchar(9) CONSTRAINT a CHECK (kind IN ('A', 'it''s $1')))");
		Check before = (Check) constraints(database).get(0);
		database.execute("ALTER TABLE t DROP CONSTRAINT a, ADD CONSTRAINT a CHECK (" + before.expression() + ")");
		assertThat(constraints(database)).containsExactly(before);
	}

	@Test
	void longListIsReadInOneGo(TestDatabase database) {
		String values = IntStream.range(0, 20_000).mapToObj((i) -> "'v" + i + "'").collect(Collectors.joining(", "));
		database.execute("CREATE TABLE t (kind varchar(9) CONSTRAINT a CHECK (kind IN (" + values + ")))");
		Check before = (Check) constraints(database).get(0);
		database.execute("ALTER TABLE t DROP CONSTRAINT a, ADD CONSTRAINT a CHECK (" + before.expression() + ")");
		assertThat(constraints(database)).containsExactly(before);
	}

	@Test
	void constraintsAreListedByName(TestDatabase database) {
		database.execute("""
				CREATE TABLE t (a int, CONSTRAINT z CHECK (a > 0), CONSTRAINT "Ä" CHECK (a > 1) NO INHERIT);
				ALTER TABLE t ADD CONSTRAINT m CHECK (a > 2) NOT VALID;
				COMMENT ON CONSTRAINT m ON t IS 'more than two'""");
		assertThat(constraints(database)).containsExactly(
				new Check("m", "(a > 2)", Inheritance.INHERIT, Enforcement.NOT_VALID, "more than two"),
				Check.of("z", "(a > 0)"), new Check("Ä", "(a > 1)", Inheritance.NO_INHERIT, Enforcement.VALID, null));
	}

	@Test
	void checkMayNotBeEnforced(TestDatabase database) {
		if (Inspections.knows(18, database, "CREATE TABLE t (a int CONSTRAINT c CHECK (a > 0) NOT ENFORCED)")) {
			assertThat(constraints(database))
				.containsExactly(new Check("c", "(a > 0)", Inheritance.INHERIT, Enforcement.NOT_ENFORCED, null));
		}
	}

	@Test
	void functionOfTheSchemaIsNotQualified(TestDatabase database) {
		database.execute("""
				CREATE FUNCTION ok(int) RETURNS boolean IMMUTABLE LANGUAGE sql AS 'SELECT true';
				CREATE FUNCTION public.fine(int) RETURNS boolean IMMUTABLE LANGUAGE sql AS 'SELECT true';
				CREATE TABLE t (a int CONSTRAINT a CHECK (ok(a)) CONSTRAINT b CHECK (fine(a)))""");
		assertThat(constraints(database)).containsExactly(Check.of("a", "ok(a)"), Check.of("b", "public.fine(a)"));
	}

	@Test
	void exclusionHasKeysAndOperators(TestDatabase database) {
		database.execute("""
				CREATE EXTENSION btree_gist;
				CREATE TABLE t (room int, during tsrange, note text, CONSTRAINT x EXCLUDE USING gist
				(room WITH =, during range_ops WITH &&, (lower(note)) WITH <>) INCLUDE (note) WITH (fillfactor = 80)
				WHERE (room > 0) DEFERRABLE);
				COMMENT ON CONSTRAINT x ON t IS 'one at a time'""");
		assertThat(constraints(database)).containsExactly(new Exclusion("x", "gist",
				List.of(new Element(IndexKey.column("room"), "="), new Element(IndexKey.column("during"), "&&"),
						new Element(SchemaValues.expression("lower(note)"), "<>")),
				List.of("note"), "(room > 0)", Map.of("fillfactor", "80"), Deferral.DEFERRABLE, "one at a time"));
		assertThat(Inspections.table(database, "t").indexes()).isEmpty();
	}

	@Test
	void operatorOfAnotherSchemaIsQualified(TestDatabase database) {
		database.execute("""
				CREATE EXTENSION citext SCHEMA public;
				CREATE TABLE t (a public.citext, CONSTRAINT x EXCLUDE USING btree (a WITH OPERATOR(public.=)))""");
		assertThat(constraints(database)).containsExactly(
				new Exclusion("x", "btree", List.of(new Element(IndexKey.column("a"), "OPERATOR(public.=)")), List.of(),
						null, Map.of(), Deferral.NOT_DEFERRABLE, null));
	}

	private static List<Constraint> constraints(TestDatabase database) {
		return Inspections.table(database, "t").constraints();
	}

}
