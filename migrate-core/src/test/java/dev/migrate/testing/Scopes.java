package dev.migrate.testing;

import java.util.List;
import java.util.stream.Stream;

import dev.migrate.internal.dialect.InspectionScope;
import dev.migrate.internal.dialect.TableNaming;
import dev.migrate.targetschema.Privileges;

/** The scopes of tests: only some schemas. */
public final class Scopes {

	private Scopes() {
	}

	/**
	 * Looks at some schemas, without privileges.
	 * @param tables the tables of Migrate
	 * @param schema a schema, whose names are not qualified in SQL
	 * @param others more schemas, whose names are qualified
	 * @return the scope
	 */
	public static InspectionScope of(TableNaming tables, String schema, String... others) {
		List<String> schemas = Stream.concat(Stream.of(schema), List.of(others).stream()).toList();
		return new InspectionScope(schemas, List.of(schema), tables, Privileges.LEFT_OUT);
	}

	/**
	 * The same scope with another search path.
	 * @param scope the scope
	 * @param searchPath the schemas whose names are not qualified in SQL
	 * @return the scope
	 */
	public static InspectionScope withSearchPath(InspectionScope scope, String... searchPath) {
		return new InspectionScope(scope.schemas(), List.of(searchPath), scope.tables(), scope.privileges());
	}

}
