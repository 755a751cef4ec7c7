package dev.migrate.internal.dialect.postgresql.catalog;

import java.util.List;
import java.util.Map;

import dev.migrate.internal.schema.Constraint;
import dev.migrate.internal.schema.Deferral;
import dev.migrate.internal.schema.Enforcement;
import dev.migrate.internal.schema.ForeignKey;
import dev.migrate.internal.schema.ForeignKey.Action;
import dev.migrate.internal.schema.ForeignKey.Match;
import dev.migrate.internal.schema.NullTreatment;
import dev.migrate.internal.schema.Period;
import dev.migrate.internal.schema.PrimaryKey;
import dev.migrate.internal.schema.QualifiedName;
import dev.migrate.internal.schema.Schema;
import dev.migrate.internal.schema.Table;
import dev.migrate.internal.schema.Unique;
import dev.migrate.testing.PostgresTest;
import dev.migrate.testing.SchemaValues;
import dev.migrate.testing.Scopes;
import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

@PostgresTest
class KeyInspectionTests {

	@Test
	void primaryKeyKeepsTheOrderOfItsColumns(TestDatabase database) {
		database.execute("CREATE TABLE t (a int, b int, CONSTRAINT \"T Key\" PRIMARY KEY (b, a))");
		assertThat(constraints(database)).containsExactly(SchemaValues.primaryKey("T Key", "b", "a"));
		assertThat(Inspections.table(database, "t").indexes()).isEmpty();
	}

	@Test
	void primaryKeyHasWhatItsIndexHas(TestDatabase database) {
		database.execute("""
				CREATE TABLE t (a int, b text, CONSTRAINT k PRIMARY KEY (a) INCLUDE (b) WITH (fillfactor = 70)
				DEFERRABLE INITIALLY DEFERRED);
				COMMENT ON CONSTRAINT k ON t IS 'the key'""");
		assertThat(constraints(database)).containsExactly(new PrimaryKey("k", List.of("a"), List.of("b"), Period.NONE,
				Map.of("fillfactor", "70"), Deferral.INITIALLY_DEFERRED, "the key"));
	}

	@Test
	void uniqueConstraintsAreListedByName(TestDatabase database) {
		database.execute(
				"""
						CREATE TABLE t (a int, b int, CONSTRAINT z UNIQUE (b, a) DEFERRABLE, CONSTRAINT "A" UNIQUE (a) INCLUDE (b))""");
		assertThat(constraints(database)).containsExactly(
				new Unique("A", List.of("a"), List.of("b"), NullTreatment.DISTINCT, Period.NONE, Map.of(),
						Deferral.NOT_DEFERRABLE, null),
				new Unique("z", List.of("b", "a"), List.of(), NullTreatment.DISTINCT, Period.NONE, Map.of(),
						Deferral.DEFERRABLE, null));
	}

	@Test
	void uniqueConstraintMayTakeNullsForEqual(TestDatabase database) {
		if (Inspections.knows(15, database, "CREATE TABLE t (a int, CONSTRAINT u UNIQUE NULLS NOT DISTINCT (a))")) {
			assertThat(constraints(database)).containsExactly(new Unique("u", List.of("a"), List.of(),
					NullTreatment.NOT_DISTINCT, Period.NONE, Map.of(), Deferral.NOT_DEFERRABLE, null));
		}
	}

	@Test
	void foreignKeyWithDefaults(TestDatabase database) {
		database.execute("""
				CREATE TABLE p (id int PRIMARY KEY);
				CREATE TABLE t (p int CONSTRAINT fk REFERENCES p)""");
		assertThat(constraints(database)).containsExactly(
				SchemaValues.foreignKey("fk", List.of("p"), Inspections.name(database, "p"), List.of("id")));
	}

	@Test
	void foreignKeyPairsItsColumns(TestDatabase database) {
		database.execute("""
				CREATE TABLE p (a int, b int, UNIQUE (b, a));
				CREATE TABLE t (x int, y int, CONSTRAINT fk FOREIGN KEY (y, x) REFERENCES p (b, a)
				MATCH FULL ON UPDATE CASCADE ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED);
				COMMENT ON CONSTRAINT fk ON t IS 'refers'""");
		assertThat(constraints(database)).containsExactly(new ForeignKey("fk", List.of("y", "x"),
				Inspections.name(database, "p"), List.of("b", "a"), Match.FULL, Action.CASCADE, Action.SET_NULL,
				List.of(), Period.NONE, Deferral.INITIALLY_DEFERRED, Enforcement.VALID, "refers"));
	}

	@Test
	void foreignKeyActions(TestDatabase database) {
		database.execute("""
				CREATE TABLE p (id int PRIMARY KEY);
				CREATE TABLE t (p int,
				CONSTRAINT a FOREIGN KEY (p) REFERENCES p ON UPDATE RESTRICT ON DELETE SET DEFAULT,
				CONSTRAINT b FOREIGN KEY (p) REFERENCES p ON UPDATE NO ACTION ON DELETE CASCADE);
				ALTER TABLE t ADD CONSTRAINT c FOREIGN KEY (p) REFERENCES p NOT VALID""");
		assertThat(Inspections.table(database, "t").constraints(ForeignKey.class))
			.extracting(ForeignKey::onUpdate, ForeignKey::onDelete, ForeignKey::enforcement)
			.containsExactly(tuple(Action.RESTRICT, Action.SET_DEFAULT, Enforcement.VALID),
					tuple(Action.NO_ACTION, Action.CASCADE, Enforcement.VALID),
					tuple(Action.NO_ACTION, Action.NO_ACTION, Enforcement.NOT_VALID));
	}

	@Test
	void foreignKeyMaySetSomeOfItsColumns(TestDatabase database) {
		if (Inspections.knows(15, database, """
				CREATE TABLE p (a int, b int, PRIMARY KEY (a, b));
				CREATE TABLE t (x int, y int, FOREIGN KEY (x, y) REFERENCES p ON DELETE SET NULL (y))""")) {
			assertThat(Inspections.table(database, "t").constraints(ForeignKey.class)).singleElement()
				.extracting(ForeignKey::onDelete, ForeignKey::onDeleteColumns)
				.containsExactly(Action.SET_NULL, List.of("y"));
		}
	}

	@Test
	void foreignKeyMayNotBeEnforced(TestDatabase database) {
		if (Inspections.knows(18, database, """
				CREATE TABLE p (id int PRIMARY KEY);
				CREATE TABLE t (p int REFERENCES p NOT ENFORCED)""")) {
			assertThat(Inspections.table(database, "t").constraints(ForeignKey.class)).singleElement()
				.extracting(ForeignKey::enforcement)
				.isEqualTo(Enforcement.NOT_ENFORCED);
		}

	}

	@Test
	void keysMayEndInAPeriod(TestDatabase database) {
		if (Inspections.knows(18, database, """
				CREATE EXTENSION btree_gist;
				CREATE TABLE p (id int, during daterange, PRIMARY KEY (id, during WITHOUT OVERLAPS));
				CREATE TABLE t (p int, during daterange, CONSTRAINT u UNIQUE (p, during WITHOUT OVERLAPS),
				CONSTRAINT fk FOREIGN KEY (p, PERIOD during) REFERENCES p (id, PERIOD during))""")) {
			Table t = Inspections.table(database, "t");
			assertThat(Inspections.table(database, "p").primaryKey()).get()
				.extracting(PrimaryKey::columns, PrimaryKey::period)
				.containsExactly(List.of("id", "during"), Period.PERIOD);
			assertThat(t.constraints(Unique.class)).extracting(Unique::period).containsExactly(Period.PERIOD);
			assertThat(t.constraints(ForeignKey.class)).extracting(ForeignKey::period).containsExactly(Period.PERIOD);
			assertThat(t.constraints()).hasSize(2);
		}
	}

	@Test
	void foreignKeyFromAnotherSchemaAndIntoOneThatIsNotInspected(TestDatabase database) {
		database.execute("""
				CREATE SCHEMA "Other";
				CREATE TABLE p (id int PRIMARY KEY);
				CREATE TABLE "Other".p (id int PRIMARY KEY, here int CONSTRAINT "to here" REFERENCES p);
				CREATE TABLE t (there int CONSTRAINT "to there" REFERENCES "Other".p)""");
		assertThat(constraints(database)).containsExactly(
				SchemaValues.foreignKey("to there", List.of("there"), new QualifiedName("Other", "p"), List.of("id")));
		Schema other = Inspections.inspect(database, Scopes.of(Inspections.TABLES, "Other"));
		assertThat(other.tables()).singleElement()
			.extracting((table) -> table.constraints(ForeignKey.class))
			.isEqualTo(List.of(SchemaValues.foreignKey("to here", List.of("here"), Inspections.name(database, "p"),
					List.of("id"))));
	}

	private static List<Constraint> constraints(TestDatabase database) {
		return Inspections.table(database, "t").constraints();
	}

}
