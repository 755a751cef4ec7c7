package dev.migrate.internal.dialect.postgresql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import dev.migrate.internal.dialect.Expressions;
import dev.migrate.internal.dialect.Jdbc;
import dev.migrate.internal.dialect.ScratchSpace;

/** Schemas and temporary objects of PostgreSQL, which a rollback removes. */
final class PostgresqlScratchSpace implements ScratchSpace {

	/**
	 * A limit for the wait for somebody else's DDL. A comparison can be repeated.
	 */
	private static final String BOUNDED = "SET LOCAL lock_timeout = '10s'";

	private final Expressions expressions = new PostgresqlExpressions();

	@Override
	public Expressions expressions() {
		return this.expressions;
	}

	@Override
	public boolean canMakeSchemas(Connection connection) throws SQLException {
		return Jdbc.one(connection, "SELECT has_database_privilege(current_database(), 'CREATE')",
				(row, number) -> row.getBoolean(1));
	}

	@Override
	public void open(Connection connection, List<String> schemas) throws SQLException {
		Jdbc.execute(connection, BOUNDED);
		Jdbc.execute(connection, schemas.stream().map((schema) -> "CREATE SCHEMA " + schema).toList());
		putFirst(connection, schemas.get(0));
	}

	@Override
	public String openTemporary(Connection connection) throws SQLException {
		// The temporary schema of a session does not exist before its first object.
		Jdbc.execute(connection, List.of(BOUNDED, "CREATE TEMPORARY TABLE migrate_scratch () ON COMMIT DROP",
				"DROP TABLE migrate_scratch"));
		putFirst(connection, "pg_temp");
		return Jdbc.texts(connection, "SELECT nspname FROM pg_namespace WHERE oid = pg_my_temp_schema()").get(0);
	}

	private static void putFirst(Connection connection, String schema) throws SQLException {
		Jdbc.execute(connection, "SELECT set_config('search_path', '" + schema
				+ "' || coalesce(', ' || nullif(current_setting('search_path'), ''), ''), true)");
	}

}
