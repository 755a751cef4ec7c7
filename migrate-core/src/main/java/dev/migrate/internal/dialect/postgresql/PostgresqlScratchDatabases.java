package dev.migrate.internal.dialect.postgresql;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import dev.migrate.internal.dialect.Jdbc;
import dev.migrate.internal.dialect.ScratchDatabases;
import dev.migrate.internal.dialect.ScratchServer;
import dev.migrate.internal.dialect.Surroundings;
import dev.migrate.internal.schema.Extension;

/**
 * Creates and drops databases of PostgreSQL. A run takes an advisory lock on the name of
 * a database before it creates the database, and connects to it before it sets the mark.
 * So a database without a connection is left over if it has the mark, or if it has no
 * mark and its lock is free.
 */
final class PostgresqlScratchDatabases implements ScratchDatabases {

	/** The class of SQLSTATEs of a connection that is gone. */
	private static final String CONNECTION = "08";

	private static final String PREFIX = "migrate_scratch_";

	private static final String MARK = "Scratch database of Migrate. The run that made it drops it, or else the next one.";

	/**
	 * An advisory lock belongs to a database. The name of a scratch one has its number.
	 */
	private static final String LEFTOVERS = """
			SELECT d.datname FROM pg_database d
			WHERE d.datname ~ '^migrate_scratch_[0-9]+_[0-9a-f]{8}$' AND pg_has_role(d.datdba, 'USAGE')
				AND NOT EXISTS (SELECT FROM pg_stat_activity a
					WHERE a.datid = d.oid AND a.backend_type = 'client backend')
				AND (shobj_description(d.oid, 'pg_database') = %s
					OR shobj_description(d.oid, 'pg_database') IS NULL AND split_part(d.datname, '_', 3)
						= (SELECT oid::text FROM pg_database WHERE datname = current_database()))
			ORDER BY d.datname""".formatted(PostgresqlText.literal(MARK));

	private static final String FREE_LOCKS = """
			SELECT current_setting('max_locks_per_transaction')::bigint
				* (current_setting('max_connections')::bigint + current_setting('max_prepared_transactions')::bigint)
				- (SELECT count(*) FROM pg_locks)""";

	private static final String EXTENSIONS = """
			SELECT e.extname || chr(10) || n.nspname || chr(10) || e.extversion
			FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace
			WHERE e.extname <> 'plpgsql' ORDER BY e.oid""";

	/** The settings that decide how literals of times and intervals are read. */
	private static final List<String> SETTINGS = List.of("TimeZone", "DateStyle", "IntervalStyle");

	private final PostgresqlGivenDatabase given = new PostgresqlGivenDatabase();

	private final PostgresqlObstacles obstacles = new PostgresqlObstacles();

	@Override
	public boolean canCreate(Connection connection) throws SQLException {
		return List.of("t")
			.equals(Jdbc.texts(connection,
					"SELECT rolcreatedb OR rolsuper FROM pg_roles WHERE rolname = current_user"));
	}

	@Override
	public String create(Connection connection) throws SQLException {
		byte[] bytes = new byte[4];
		new SecureRandom().nextBytes(bytes);
		String name = PREFIX
				+ Jdbc.texts(connection, "SELECT oid FROM pg_database WHERE datname = current_database()").get(0) + "_"
				+ HexFormat.of().formatHex(bytes);
		Jdbc.execute(connection, "SELECT pg_advisory_lock(" + key(name) + ")");
		Jdbc.execute(connection, "CREATE DATABASE " + name + " TEMPLATE template0");
		return name;
	}

	@Override
	public void mark(Connection inside, String name) throws SQLException {
		Jdbc.execute(inside, "COMMENT ON DATABASE " + name + " IS " + PostgresqlText.literal(MARK));
	}

	@Override
	public void drop(Connection connection, String name) throws SQLException {
		Jdbc.execute(connection, "DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
	}

	@Override
	public List<String> sweep(Connection connection) throws SQLException {
		List<String> swept = new ArrayList<>();
		for (String name : Jdbc.texts(connection, LEFTOVERS)) {
			if (List.of("t").equals(Jdbc.texts(connection, "SELECT pg_try_advisory_lock(" + key(name) + ")"))) {
				Jdbc.execute(connection, "DROP DATABASE IF EXISTS " + name);
				Jdbc.execute(connection, "SELECT pg_advisory_unlock(" + key(name) + ")");
				swept.add(name);
			}
		}
		return swept;
	}

	@Override
	public List<String> claim(Connection inside) throws SQLException {
		return this.given.claim(inside);
	}

	@Override
	public void release(Connection inside) throws SQLException {
		this.given.release(inside);
	}

	@Override
	public Surroundings surroundings(Connection connection) throws SQLException {
		List<String> path = Jdbc.texts(connection, "SELECT unnest(current_schemas(false))");
		List<Extension> extensions = Jdbc.texts(connection, EXTENSIONS)
			.stream()
			.map((line) -> line.split("\n", 3))
			.map((parts) -> new Extension(parts[0], parts[1], parts[2], null))
			.toList();
		Map<String, String> settings = new TreeMap<>();
		for (String name : SETTINGS) {
			settings.put(name, Jdbc.texts(connection, "SHOW " + name).get(0));
		}
		return new Surroundings(path.isEmpty() ? List.of("public") : path, extensions, settings);
	}

	@Override
	public Map<String, String> prepare(Connection inside, Surroundings surroundings) throws SQLException {
		// A dump has routines before the tables that they mention.
		Jdbc.execute(inside, "SET check_function_bodies = off");
		createSchemas(inside, List.of(surroundings.defaultSchema()));
		Map<String, String> missing = new TreeMap<>();
		for (Extension extension : surroundings.extensions()) {
			try {
				createSchemas(inside, List.of(extension.schema()));
				Jdbc.execute(inside, "CREATE EXTENSION IF NOT EXISTS " + PostgresqlText.identifier(extension.name())
						+ " SCHEMA " + PostgresqlText.identifier(extension.schema()));
			}
			catch (SQLException ex) {
				if (ex.getSQLState() == null || ex.getSQLState().startsWith(CONNECTION)) {
					throw ex;
				}
				missing.put(extension.name(), String.valueOf(ex.getMessage()));
			}
		}
		return missing;
	}

	@Override
	public void createSchemas(Connection inside, List<String> schemas) throws SQLException {
		for (String schema : schemas) {
			// The server's own schemas cannot be created, and exist already.
			if (!schema.startsWith("pg_")) {
				Jdbc.execute(inside, "CREATE SCHEMA IF NOT EXISTS " + PostgresqlText.identifier(schema));
			}
		}
	}

	@Override
	public void enter(Connection inside, Surroundings surroundings) throws SQLException {
		String path = surroundings.searchPath()
			.stream()
			.map(PostgresqlText::identifier)
			.collect(Collectors.joining(", "));
		Jdbc.execute(inside, "SET search_path = " + path);
		for (Map.Entry<String, String> setting : surroundings.settings().entrySet()) {
			Jdbc.execute(inside, "SET " + setting.getKey() + " = " + PostgresqlText.literal(setting.getValue()));
		}
	}

	@Override
	public Optional<String> makeWay(Connection inside, SQLException error, ScratchServer server) throws SQLException {
		return this.obstacles.remove(inside, error, server);
	}

	@Override
	public Optional<String> advice(SQLException error) {
		return this.obstacles.advice(error);
	}

	@Override
	public boolean concernsSchema(String sql) {
		return PostgresqlSchemaWords.of(sql).concernSchema();
	}

	@Override
	public boolean concernsPrivileges(String sql) {
		return PostgresqlSchemaWords.of(sql).concernPrivileges();
	}

	@Override
	public long freeLocks(Connection connection) throws SQLException {
		return Long.parseLong(Jdbc.texts(connection, FREE_LOCKS).get(0));
	}

	private static String key(String name) {
		return "hashtextextended('" + name + "', 0)";
	}

}
