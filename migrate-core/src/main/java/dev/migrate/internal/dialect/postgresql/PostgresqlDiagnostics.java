package dev.migrate.internal.dialect.postgresql;

import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import dev.migrate.database.Fact;
import dev.migrate.internal.dialect.Diagnostics;
import dev.migrate.internal.dialect.Jdbc;
import dev.migrate.internal.dialect.TableFacts;
import dev.migrate.internal.dialect.TableNaming;
import dev.migrate.internal.dialect.Tables;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** The facts of a PostgreSQL database. */
final class PostgresqlDiagnostics implements Diagnostics {

	private static final String FACTS = """
			WITH place AS (
				SELECT coalesce(%1$s, (SELECT n.nspname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
					WHERE c.oid = to_regclass(%2$s)), current_schema()) AS schema_name,
					to_regclass(%2$s)::oid AS revision_oid, to_regclass(%3$s)::oid AS history_oid
			), lock AS (
			%4$s
			)
			SELECT current_setting('server_version') AS version, current_database() AS database, current_user AS username,
				place.schema_name, n.oid IS NOT NULL AS schema_exists, current_setting('search_path') AS search_path,
				(SELECT rolsuper FROM pg_roles WHERE rolname = current_user) AS superuser,
				coalesce(has_schema_privilege(n.oid, 'CREATE'), false) AS in_schema,
				has_database_privilege(current_database(), 'CREATE') AS in_database,
				has_database_privilege(current_database(), 'TEMPORARY') AS temporary,
				pg_is_in_recovery() AS recovery, current_setting('transaction_read_only') AS read_only,
				pg_backend_pid() AS pid, current_setting('server_encoding') AS encoding, current_setting('TimeZone') AS time_zone,
				current_setting('max_connections') AS max_connections, (SELECT count(*) FROM pg_stat_activity) AS sessions,
				current_setting('max_locks_per_transaction') AS max_locks,
				(SELECT string_agg(extname || ' ' || extversion, ', ' ORDER BY extname) FROM pg_extension) AS extensions,
				ARRAY(SELECT attname::text FROM pg_attribute WHERE attrelid = revision_oid AND attnum > 0) AS revision_columns,
				ARRAY(SELECT attname::text FROM pg_attribute WHERE attrelid = history_oid AND attnum > 0) AS history_columns,
				coalesce(has_table_privilege(revision_oid, 'SELECT') AND has_table_privilege(revision_oid, 'INSERT')
					AND has_table_privilege(revision_oid, 'UPDATE') AND has_table_privilege(revision_oid, 'DELETE')
					AND has_table_privilege(history_oid, 'SELECT') AND has_table_privilege(history_oid, 'INSERT'), true)
					AS may_write,
				coalesce(has_table_privilege(revision_oid, 'SELECT') AND has_table_privilege(history_oid, 'SELECT'), false)
					AS may_read,
				pg_size_pretty(pg_total_relation_size(revision_oid)) AS revision_size,
				pg_size_pretty(pg_total_relation_size(history_oid)) AS history_size, lock.*
			FROM place LEFT JOIN pg_namespace n ON n.nspname = place.schema_name LEFT JOIN lock ON true""";

	private static final String ROWS = "SELECT (SELECT count(*) FROM %s), (SELECT count(*) FROM %s)";

	@Override
	public List<Fact> facts(Connection connection, TableNaming naming) throws SQLException {
		return Jdbc.one(connection, query(naming), (row, number) -> {
			List<Fact> facts = new ArrayList<>();
			session(connection, row, facts);
			privileges(row, facts);
			server(row, facts);
			tables(connection, naming, row, facts);
			return facts;
		});
	}

	private static String query(TableNaming naming) {
		Tables tables = naming.tables(naming.schema());
		String schema = (naming.schema() != null) ? PostgresqlText.literal(naming.schema()) : "NULL::name";
		String key = PostgresqlText.lockKey("place.schema_name", naming.prefix());
		return FACTS.formatted(schema, PostgresqlText.literal(tables.revision()),
				PostgresqlText.literal(tables.history()),
				PostgresqlText.lockHolder("SELECT " + key + " AS key FROM place"));
	}

	private static void session(Connection connection, ResultSet row, List<Fact> facts) throws SQLException {
		facts.add(Fact.of("product", "PostgreSQL " + row.getString("version")));
		facts.add(Fact.of("database", row.getString("database")));
		facts.add(Fact.of("user", row.getString("username")));
		facts.add(schema(row));
		facts.add(Fact.of("search path", row.getString("search_path")));
		facts.add(writable(row));
		boolean direct = connection.unwrap(PGConnection.class).getBackendPID() == row.getLong("pid");
		facts.add(Fact.wanted("direct connection", direct, "A pooler stands between the driver and the server. Set the "
				+ "direct URL with migrate.url, or set migrate.lock.mode=transaction."));
	}

	private static Fact schema(ResultSet row) throws SQLException {
		String schema = row.getString("schema_name");
		if (schema == null) {
			return Fact.unknown("schema", "No schema of the search_path exists. Create one, or set migrate.schema.");
		}
		boolean missing = !row.getBoolean("schema_exists");
		return new Fact("schema", schema, (missing && !row.getBoolean("in_database"))
				? "It does not exist, and this user may not create it." : null);
	}

	private static Fact writable(ResultSet row) throws SQLException {
		if (row.getBoolean("recovery")) {
			return new Fact("writable", "no", "The server is a replica (it is in recovery). Use the primary server.");
		}
		return Fact.wanted("writable", !"on".equals(row.getString("read_only")),
				"The session is read-only (transaction_read_only is on).");
	}

	private static void privileges(ResultSet row, List<Fact> facts) throws SQLException {
		facts.add(Fact.of("superuser", row.getBoolean("superuser") ? "yes" : "no"));
		boolean exists = row.getBoolean("schema_exists");
		facts.add(Fact.wanted("may create in schema", row.getBoolean("in_schema") || !exists,
				"This user may not create tables in schema " + row.getString("schema_name")
						+ ". Grant it, or set another login with migrate.user."));
		facts.add(Fact.of("may create schemas", row.getBoolean("in_database") ? "yes" : "no"));
		facts.add(Fact.of("may create temporary tables", row.getBoolean("temporary") ? "yes" : "no"));
		facts.add(Fact.wanted("may write the tables of Migrate", row.getBoolean("may_write"),
				"Grant SELECT, INSERT, UPDATE and DELETE on them, or set another login with migrate.user."));
	}

	private static void server(ResultSet row, List<Fact> facts) throws SQLException {
		facts.add(Fact.of("encoding", row.getString("encoding")));
		facts.add(Fact.of("time zone", row.getString("time_zone")));
		facts.add(Fact.of("sessions", row.getString("sessions") + " of " + row.getString("max_connections")));
		facts.add(Fact.of("locks per transaction", row.getString("max_locks")));
		facts.add(Fact.of("extensions", row.getString("extensions")));
	}

	private static void tables(Connection connection, TableNaming naming, ResultSet row, List<Fact> facts)
			throws SQLException {
		Counts counts = row.getBoolean("may_read") ? count(connection, naming) : new Counts(null, null);
		facts.add(size("revision table", counts.revisions(), row.getString("revision_size")));
		facts.add(size("history table", counts.entries(), row.getString("history_size")));
		facts.add(TableFacts.format(texts(row.getArray("revision_columns")), texts(row.getArray("history_columns"))));
		facts.add(Fact.of("lock", lock(row)));
	}

	private static Fact size(String name, @Nullable Long rows, @Nullable String size) {
		return (rows == null && size != null) ? new Fact(name, size, "This user may not read it.")
				: TableFacts.size(name, rows, size);
	}

	private static Counts count(Connection connection, TableNaming naming) throws SQLException {
		Tables tables = naming.tables(naming.schema());
		return Jdbc.one(connection, ROWS.formatted(tables.revision(), tables.history()),
				(row, number) -> new Counts(row.getLong(1), row.getLong(2)));
	}

	private static List<String> texts(Array array) throws SQLException {
		return List.of((String[]) array.getArray());
	}

	private static String lock(ResultSet row) throws SQLException {
		if (row.getString("lock_pid") == null) {
			return "free";
		}
		return "held by process " + row.getString("lock_pid") + " ("
				+ Objects.requireNonNullElse(row.getString("lock_application"), "") + "): "
				+ Objects.requireNonNullElse(row.getString("lock_activity"), "");
	}

	/** The numbers of rows in the tables; {@code null} if they cannot be read. */
	private record Counts(@Nullable Long revisions, @Nullable Long entries) {
	}

}
