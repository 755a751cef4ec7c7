package dev.migrate.dialect.postgresql;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import dev.migrate.dialect.Expressions;
import dev.migrate.dialect.ScratchSpace;
import org.jspecify.annotations.Nullable;

/** Schemas and temporary objects of PostgreSQL, which its transactions take back. */
final class PostgresqlScratchSpace implements ScratchSpace {

	/** Who waits here waits for somebody else's DDL; a comparison can be made again. */
	private static final String BOUNDED = "SET LOCAL lock_timeout = '10s'";

	private final Expressions expressions = new PostgresqlExpressions();

	@Override
	public Expressions expressions() {
		return this.expressions;
	}

	@Override
	public String currentSchema(Connection connection) throws SQLException {
		String schema = read(connection, "SELECT current_schema()");
		return (schema != null) ? schema : "public";
	}

	@Override
	public int serverVersion(Connection connection) throws SQLException {
		return connection.getMetaData().getDatabaseMajorVersion();
	}

	@Override
	public boolean canMakeSchemas(Connection connection) throws SQLException {
		return "t".equals(read(connection, "SELECT has_database_privilege(current_database(), 'CREATE')"));
	}

	@Override
	public void open(Connection connection, List<String> schemas) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute(BOUNDED);
			for (String schema : schemas) {
				statement.execute("CREATE SCHEMA " + schema);
			}
		}
		putFirst(connection, schemas.get(0));
	}

	@Override
	public String openTemporary(Connection connection) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute(BOUNDED);
			// The schema of the session does not exist before it has something.
			statement.execute("CREATE TEMPORARY TABLE migrate_scratch () ON COMMIT DROP");
			statement.execute("DROP TABLE migrate_scratch");
		}
		putFirst(connection, "pg_temp");
		String schema = read(connection, "SELECT nspname FROM pg_namespace WHERE oid = pg_my_temp_schema()");
		if (schema == null) {
			throw new SQLException("The session has no schema for temporary objects");
		}
		return schema;
	}

	private static void putFirst(Connection connection, String schema) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute("SELECT set_config('search_path', '" + schema
					+ "' || coalesce(', ' || nullif(current_setting('search_path'), ''), ''), true)");
		}
	}

	private static @Nullable String read(Connection connection, String query) throws SQLException {
		try (Statement statement = connection.createStatement(); ResultSet result = statement.executeQuery(query)) {
			return result.next() ? result.getString(1) : null;
		}
	}

}
