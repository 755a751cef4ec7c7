package dev.migrate.internal.dialect.postgresql.catalog;

import java.sql.Connection;
import java.sql.SQLException;

import dev.migrate.internal.dialect.InspectionScope;
import dev.migrate.internal.dialect.TableNaming;
import dev.migrate.internal.schema.QualifiedName;
import dev.migrate.internal.schema.Schema;
import dev.migrate.internal.schema.SchemaObject;
import dev.migrate.internal.schema.Table;
import dev.migrate.testing.PostgresServer;
import dev.migrate.testing.Scopes;
import dev.migrate.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** Inspects the database of a test. */
final class Inspections {

	static final TableNaming TABLES = new TableNaming(null, "migrate_");

	private Inspections() {
	}

	// The owner's schema, on a new connection.
	static Schema inspect(TestDatabase database) {
		return inspect(database, Scopes.of(TABLES, database.schema()));
	}

	static Schema inspect(TestDatabase database, InspectionScope scope) {
		try (Connection connection = database.dataSource().getConnection()) {
			return new PostgresqlInspector().inspect(connection, scope);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	static Table table(TestDatabase database, String name) {
		return object(database, Table.class, name);
	}

	static <T extends SchemaObject> T object(TestDatabase database, Class<T> type, String name) {
		return object(inspect(database), type, name(database, name));
	}

	static <T extends SchemaObject> T object(Schema schema, Class<T> type, QualifiedName name) {
		return schema.objects(type)
			.stream()
			.filter((object) -> object.name().equals(name))
			.findFirst()
			.orElseThrow(() -> new AssertionError("There is no " + name + " in " + schema));
	}

	static QualifiedName name(TestDatabase database, String name) {
		return new QualifiedName(database.schema(), name);
	}

	// Executes a script that servers know from a version on. Older ones must refuse it.
	static boolean knows(int major, TestDatabase database, String script) {
		if (since(major)) {
			database.execute(script);
			return true;
		}
		assertThatIllegalStateException().isThrownBy(() -> database.execute(script));
		return false;
	}

	static boolean since(int major) {
		return PostgresServer.get().major() >= major;
	}

}
