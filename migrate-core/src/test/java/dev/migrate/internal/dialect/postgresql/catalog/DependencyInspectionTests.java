package dev.migrate.internal.dialect.postgresql.catalog;

import java.util.List;

import dev.migrate.internal.schema.Dependency;
import dev.migrate.internal.schema.Dependency.UsingPart;
import dev.migrate.internal.schema.ObjectKind;
import dev.migrate.internal.schema.ObjectReference;
import dev.migrate.testing.PostgresTest;
import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@PostgresTest
class DependencyInspectionTests {

	@Test
	void tableUsesItsTypesSequencesAndFunctions(TestDatabase database) {
		database.execute("""
				CREATE TYPE e AS ENUM ('x');
				CREATE DOMAIN d AS e[];
				CREATE FUNCTION ok(d) RETURNS boolean IMMUTABLE LANGUAGE sql AS 'SELECT true';
				CREATE TABLE t (id serial, e e, d d CHECK (ok(d)))""");
		ObjectReference t = reference(database, ObjectKind.TABLE, "t");
		ObjectReference e = reference(database, ObjectKind.ENUM, "e");
		ObjectReference d = reference(database, ObjectKind.DOMAIN, "d");
		ObjectReference ok = new ObjectReference(ObjectKind.FUNCTION, Inspections.name(database, "ok"), "d");
		assertThat(dependencies(database)).containsExactly(use(d, e), use(t, e), use(t, d),
				use(t, reference(database, ObjectKind.SEQUENCE, "t_id_seq")),
				new Dependency(t, ok, null, UsingPart.CHECK), use(ok, d));
	}

	@Test
	void viewUsesColumns(TestDatabase database) {
		database.execute("""
				CREATE TABLE t (a int, b int, c int);
				CREATE VIEW v AS SELECT a FROM t WHERE c > 0;
				CREATE MATERIALIZED VIEW m AS SELECT a AS x FROM v""");
		ObjectReference t = reference(database, ObjectKind.TABLE, "t");
		ObjectReference v = reference(database, ObjectKind.VIEW, "v");
		ObjectReference m = reference(database, ObjectKind.MATERIALIZED_VIEW, "m");
		assertThat(dependencies(database)).containsExactly(new Dependency(v, t, "a"), new Dependency(v, t, "c"),
				new Dependency(m, v, "a"));
	}

	@Test
	void childUsesItsParentAndATriggerItsFunction(TestDatabase database) {
		database.execute("""
				CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
				CREATE TABLE z (a int) PARTITION BY LIST (a);
				CREATE TABLE c PARTITION OF z DEFAULT;
				CREATE TRIGGER tr BEFORE INSERT ON z FOR EACH ROW EXECUTE FUNCTION f()""");
		ObjectReference z = reference(database, ObjectKind.TABLE, "z");
		ObjectReference c = reference(database, ObjectKind.TABLE, "c");
		ObjectReference f = new ObjectReference(ObjectKind.FUNCTION, Inspections.name(database, "f"), "");
		assertThat(dependencies(database)).contains(use(c, z), new Dependency(z, f, null, UsingPart.GUARD));
	}

	@Test
	void foreignKeysDoNotCount(TestDatabase database) {
		database.execute("""
				CREATE TABLE a (id int PRIMARY KEY);
				CREATE TABLE b (id int PRIMARY KEY REFERENCES a);
				ALTER TABLE a ADD FOREIGN KEY (id) REFERENCES b""");
		assertThat(dependencies(database)).isEmpty();
	}

	private static List<Dependency> dependencies(TestDatabase database) {
		return Inspections.inspect(database).dependencies();
	}

	private static ObjectReference reference(TestDatabase database, ObjectKind kind, String name) {
		return new ObjectReference(kind, Inspections.name(database, name));
	}

	private static Dependency use(ObjectReference dependent, ObjectReference on) {
		return new Dependency(dependent, on, null);
	}

}
