package dev.migrate.internal.dialect.postgresql.catalog;

import java.util.Map;

import dev.migrate.internal.schema.Grant;
import dev.migrate.internal.schema.ObjectKind;
import dev.migrate.internal.schema.ObjectReference;
import dev.migrate.internal.schema.Privilege;
import dev.migrate.internal.schema.Privilege.GrantOption;
import dev.migrate.internal.schema.Schema;
import dev.migrate.targetschema.Privileges;
import dev.migrate.testing.PostgresTest;
import dev.migrate.testing.Scopes;
import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@PostgresTest
class GrantInspectionTests {

	private static final String OBJECTS = """
			CREATE TABLE t (a int, b int);
			CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1';
			CREATE FUNCTION g() RETURNS int LANGUAGE sql AS 'SELECT 1';
			REVOKE EXECUTE ON FUNCTION g() FROM PUBLIC;
			GRANT SELECT ON t TO PUBLIC;
			GRANT UPDATE (b) ON t TO pg_monitor;
			GRANT DELETE ON t TO pg_monitor WITH GRANT OPTION;
			""";

	@Test
	void privilegesAreLeftOutUnlessTheyAreAskedFor(TestDatabase database) {
		database.execute(OBJECTS);
		assertThat(Inspections.inspect(database).grants()).isEmpty();
	}

	@Test
	void privilegesOfOthersThanTheOwner(TestDatabase database) {
		database.execute(OBJECTS + "GRANT USAGE ON SCHEMA \"Täst \"\"x\"\" I\" TO pg_monitor");
		Schema schema = Inspections.inspect(database,
				Scopes.of(Inspections.TABLES, database.schema()).with(Privileges.INCLUDED));
		ObjectReference t = new ObjectReference(ObjectKind.TABLE, Inspections.name(database, "t"));
		ObjectReference f = new ObjectReference(ObjectKind.FUNCTION, Inspections.name(database, "f"));
		assertThat(schema.grants()).containsExactly(new Grant(t, new Privilege(null, "SELECT", null, GrantOption.NONE)),
				new Grant(t, new Privilege("pg_monitor", "DELETE", null, GrantOption.WITH)),
				new Grant(t, new Privilege("pg_monitor", "UPDATE", "b", GrantOption.NONE)),
				new Grant(f, new Privilege(null, "EXECUTE", null, GrantOption.NONE)));
		assertThat(schema.namespaces()).singleElement()
			.satisfies((namespace) -> assertThat(namespace.privileges())
				.containsExactly(new Privilege("pg_monitor", "USAGE", null, GrantOption.NONE)));
		String owner = database.user();
		assertThat(schema.owners().namespaces()).containsExactly(Map.entry(database.schema(), owner));
		assertThat(schema.owners().objects()).hasSize(3).containsEntry(t, owner).containsEntry(f, owner);
	}

}
