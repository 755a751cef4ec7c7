package dev.migrate.internal.dialect.postgresql.catalog;

import dev.migrate.internal.schema.Firing;
import dev.migrate.internal.schema.Rule;
import dev.migrate.internal.schema.Trigger;
import dev.migrate.testing.PostgresTest;
import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

@PostgresTest
class TriggerInspectionTests {

	@BeforeEach
	void createTable(TestDatabase database) {
		database.execute("""
				CREATE TABLE "T" (id int PRIMARY KEY, "Name" text, parent int REFERENCES "T");
				CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'""");
	}

	@Test
	void triggersAreListedByName(TestDatabase database) {
		database.execute("""
				CREATE TRIGGER z BEFORE UPDATE OF "Name" ON "T" FOR EACH ROW WHEN (NEW.id > 0) EXECUTE FUNCTION f('x');
				CREATE CONSTRAINT TRIGGER " ON " AFTER INSERT ON "T" DEFERRABLE FOR EACH ROW EXECUTE FUNCTION f();
				COMMENT ON TRIGGER z ON "T" IS 'last'""");
		assertThat(Inspections.table(database, "T").triggers()).containsExactly(
				new Trigger(" ON ",
						"CREATE CONSTRAINT TRIGGER \" ON \" AFTER INSERT ON \"T\" DEFERRABLE INITIALLY IMMEDIATE "
								+ "FOR EACH ROW EXECUTE FUNCTION f()",
						Firing.ORIGIN, null),
				new Trigger("z", "CREATE TRIGGER z BEFORE UPDATE OF \"Name\" ON \"T\" FOR EACH ROW "
						+ "WHEN ((new.id > 0)) EXECUTE FUNCTION f('x')", Firing.ORIGIN, "last"));
	}

	@Test
	void triggersFireInSomeSessions(TestDatabase database) {
		database.execute("""
				CREATE TRIGGER a BEFORE DELETE ON "T" EXECUTE FUNCTION f();
				CREATE TRIGGER b BEFORE DELETE ON "T" EXECUTE FUNCTION f();
				CREATE TRIGGER c BEFORE DELETE ON "T" EXECUTE FUNCTION f();
				ALTER TABLE "T" DISABLE TRIGGER a, ENABLE REPLICA TRIGGER b, ENABLE ALWAYS TRIGGER c""");
		assertThat(Inspections.table(database, "T").triggers()).extracting(Trigger::firing)
			.containsExactly(Firing.DISABLED, Firing.REPLICA, Firing.ALWAYS);
	}

	@Test
	void rulesAreListedByName(TestDatabase database) {
		database.execute("""
				CREATE RULE r AS ON UPDATE TO "T" WHERE NEW.id = 0 DO INSTEAD NOTHING;
				CREATE RULE "A" AS ON INSERT TO "T" DO ALSO DELETE FROM "T" WHERE id = 0;
				COMMENT ON RULE r ON "T" IS 'never 0';
				ALTER TABLE "T" DISABLE RULE "A\"""");
		assertThat(Inspections.table(database, "T").rules())
			.extracting(Rule::name, (rule) -> rule.definition().replaceAll("\\s+", " "), Rule::firing, Rule::comment)
			.containsExactly(
					tuple("A", "CREATE RULE \"A\" AS ON INSERT TO \"T\" DO DELETE FROM \"T\" WHERE (\"T\".id = 0)",
							Firing.DISABLED, null),
					tuple("r", "CREATE RULE r AS ON UPDATE TO \"T\" WHERE (new.id = 0) DO INSTEAD NOTHING",
							Firing.ORIGIN, "never 0"));
	}

}
