package dev.migrate.internal.dialect.postgresql.catalog;

import java.util.List;

import dev.migrate.internal.schema.Policy;
import dev.migrate.internal.schema.Policy.Combination;
import dev.migrate.internal.schema.RowSecurity;
import dev.migrate.testing.PostgresTest;
import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@PostgresTest
class PolicyInspectionTests {

	@Test
	void policiesAreListedByName(TestDatabase database) {
		database.execute("""
				CREATE TABLE t (owner text, n int);
				CREATE POLICY z ON t AS RESTRICTIVE FOR UPDATE TO CURRENT_USER USING (n > 0) WITH CHECK (n > 1);
				CREATE POLICY "A" ON t USING (owner = CURRENT_USER);
				CREATE POLICY i ON t FOR INSERT WITH CHECK (n > 2);
				COMMENT ON POLICY i ON t IS 'more than two'""");
		assertThat(Inspections.table(database, "t").policies()).containsExactly(
				new Policy("A", Combination.PERMISSIVE, "ALL", List.of(), "(owner = CURRENT_USER)", null, null),
				new Policy("i", Combination.PERMISSIVE, "INSERT", List.of(), null, "(n > 2)", "more than two"),
				new Policy("z", Combination.RESTRICTIVE, "UPDATE", List.of(database.user()), "(n > 0)", "(n > 1)",
						null));
	}

	@Test
	void rowSecurityIsEnabledAndForcedApart(TestDatabase database) {
		database.execute("""
				CREATE TABLE a (); CREATE TABLE b (); CREATE TABLE c (); CREATE TABLE d ();
				ALTER TABLE b ENABLE ROW LEVEL SECURITY;
				ALTER TABLE c ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
				ALTER TABLE d FORCE ROW LEVEL SECURITY""");
		assertThat(Inspections.inspect(database).tables()).extracting((table) -> table.form().rowSecurity())
			.containsExactly(RowSecurity.DISABLED, RowSecurity.ENABLED, RowSecurity.FORCED,
					RowSecurity.FORCED_WHEN_ENABLED);
	}

}
