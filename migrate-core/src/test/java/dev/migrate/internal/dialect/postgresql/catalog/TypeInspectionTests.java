package dev.migrate.internal.dialect.postgresql.catalog;

import java.util.List;

import dev.migrate.internal.schema.Check;
import dev.migrate.internal.schema.Check.Inheritance;
import dev.migrate.internal.schema.Column;
import dev.migrate.internal.schema.Column.Origin;
import dev.migrate.internal.schema.ColumnStorage;
import dev.migrate.internal.schema.CompositeType;
import dev.migrate.internal.schema.DomainType;
import dev.migrate.internal.schema.Enforcement;
import dev.migrate.internal.schema.EnumType;
import dev.migrate.internal.schema.Nullability;
import dev.migrate.internal.schema.OtherObject;
import dev.migrate.internal.schema.RangeType;
import dev.migrate.internal.schema.Schema;
import dev.migrate.testing.PostgresTest;
import dev.migrate.testing.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@PostgresTest
class TypeInspectionTests {

	@Test
	void labelsOfAnEnumKeepTheirOrder(TestDatabase database) {
		database.execute("""
				CREATE TYPE "Mood" AS ENUM ('sad', 'it''s ok', 'Über');
				COMMENT ON TYPE "Mood" IS 'how one feels'""");
		database.execute("ALTER TYPE \"Mood\" ADD VALUE 'so so' BEFORE 'it''s ok'");
		assertThat(Inspections.inspect(database).objects()).containsExactly(new EnumType(
				Inspections.name(database, "Mood"), List.of("sad", "so so", "it's ok", "Über"), "how one feels"));
	}

	@Test
	void domainRestrictsAType(TestDatabase database) {
		database.execute("""
				CREATE DOMAIN email AS varchar(99) COLLATE "C" DEFAULT 'x@y' NOT NULL
				CONSTRAINT z CHECK (VALUE <> '') CONSTRAINT "at" CHECK (VALUE LIKE '%@%');
				ALTER DOMAIN email ADD CONSTRAINT later CHECK (length(VALUE) > 2) NOT VALID;
				COMMENT ON DOMAIN email IS 'an address';
				COMMENT ON CONSTRAINT "at" ON DOMAIN email IS 'has an at'""");
		assertThat(Inspections.inspect(database).objects()).containsExactly(new DomainType(
				Inspections.name(database, "email"), "character varying(99)", "\"C\"", Nullability.NOT_NULL,
				"'x@y'::character varying",
				List.of(new Check("at", "((VALUE)::text ~~ '%@%'::text)", Inheritance.INHERIT, Enforcement.VALID,
						"has an at"),
						new Check("later", "(length((VALUE)::text) > 2)", Inheritance.INHERIT, Enforcement.NOT_VALID,
								null),
						Check.of("z", "((VALUE)::text <> ''::text)")),
				"an address"));
	}

	@Test
	void compositeTypeHasColumns(TestDatabase database) {
		database.execute("""
				CREATE TYPE point3 AS (x numeric(9,3), gone int, "Name" text COLLATE "C");
				ALTER TYPE point3 DROP ATTRIBUTE gone;
				COMMENT ON TYPE point3 IS 'in space';
				COMMENT ON COLUMN point3.x IS 'to the right'""");
		assertThat(Inspections.inspect(database).objects())
			.containsExactly(new CompositeType(Inspections.name(database, "point3"),
					List.of(new Column("x", "numeric(9,3)", Nullability.NULLABLE, null, null, Origin.OWN,
							ColumnStorage.DEFAULT, "to the right"),
							new Column("Name", "text", Nullability.NULLABLE, null, "\"C\"", Origin.OWN,
									ColumnStorage.DEFAULT, null)),
					"in space"));
	}

	@Test
	void columnsMayHaveThem(TestDatabase database) {
		database.execute("""
				CREATE SCHEMA "Other";
				CREATE TYPE "Other".e AS ENUM ('A');
				CREATE TYPE "My Enum" AS ENUM ('A');
				CREATE DOMAIN d AS int;
				CREATE TYPE c AS (x d);
				CREATE TABLE t (a "My Enum", b "Other".e, c d[], d c)""");
		assertThat(Inspections.table(database, "t").columns()).extracting(Column::type)
			.containsExactly("\"My Enum\"", "\"Other\".e", "d[]", "c");
	}

	@Test
	void whatPostgresqlDoesNotPrintIsPutTogether(TestDatabase database) {
		database.execute("""
				CREATE AGGREGATE total(int) (sfunc = int4pl, stype = int);
				CREATE OPERATOR === (leftarg = int, rightarg = int, function = int4eq);
				CREATE COLLATION own (provider = libc, locale = 'C');
				COMMENT ON COLLATION own IS 'as it is';
				CREATE TABLE t (a int, b int);
				CREATE STATISTICS st ON a, b FROM t;
				CREATE TEXT SEARCH CONFIGURATION words (PARSER = "default");
				ALTER TEXT SEARCH CONFIGURATION words ADD MAPPING FOR asciiword WITH simple""");
		Schema schema = Inspections.inspect(database);
		assertThat(schema.objects(OtherObject.class)).containsExactly(
				other(database, "===", "operator (integer, integer)", null,
						"CREATE OPERATOR === (FUNCTION = int4eq, LEFTARG = integer, RIGHTARG = integer)"),
				other(database, "own", "collation", "as it is", "CREATE COLLATION own (PROVIDER = libc, LOCALE = 'C')"),
				other(database, "st", "statistics object", null, "CREATE STATISTICS st ON a, b FROM t"),
				other(database, "total", "aggregate (integer)", null,
						"CREATE AGGREGATE total(integer) (SFUNC = int4pl, STYPE = integer)"),
				other(database, "words", "text search configuration", null,
						"CREATE TEXT SEARCH CONFIGURATION words (PARSER = \"default\")",
						"ALTER TEXT SEARCH CONFIGURATION words ADD MAPPING FOR asciiword WITH simple"));
		assertThat(schema.objects()).hasSize(6);
	}

	@Test
	void rangesHaveASubtypeAndAMultirange(TestDatabase database) {
		database.execute("""
				CREATE TYPE span AS RANGE (subtype = float8);
				COMMENT ON TYPE span IS 'from to';
				CREATE TYPE words AS RANGE (subtype = text, subtype_opclass = text_pattern_ops, collation = "C",
				multirange_type_name = lists);
				CREATE FUNCTION apart(a date, b date) RETURNS float8 LANGUAGE sql IMMUTABLE RETURN a - b;
				CREATE TYPE days AS RANGE (subtype = date, subtype_diff = apart)""");
		assertThat(Inspections.inspect(database).objects(RangeType.class)).containsExactly(
				new RangeType(Inspections.name(database, "days"), "date", null, null, "apart",
						Inspections.name(database, "days_multirange"), null),
				new RangeType(Inspections.name(database, "span"), "double precision", null, null, null,
						Inspections.name(database, "span_multirange"), "from to"),
				new RangeType(Inspections.name(database, "words"), "text", "text_pattern_ops", "\"C\"", null,
						Inspections.name(database, "lists"), null));
	}

	private static OtherObject other(TestDatabase database, String name, String type, @Nullable String comment,
			String... definition) {
		return new OtherObject(Inspections.name(database, name), type, List.of(definition), comment);
	}

}
