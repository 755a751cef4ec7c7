package dev.migrate.internal.dialect.postgresql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

import dev.migrate.internal.dialect.Jdbc;

/**
 * A database that a person has set aside to be filled and emptied. A schema in it is the
 * mark of a run: it is created before and dropped after everything else, and its comment
 * names the extensions that existed before. While the mark exists, everything else
 * belongs to that run.
 */
final class PostgresqlGivenDatabase {

	private static final String MARK = "migrate_scratch";

	private static final String LOCK = "hashtextextended('dev.migrate:scratch', 0)";

	/** Objects in schemas of the user that did not come with an extension. */
	private static final String OBJECTS = """
			FROM pg_depend d
			JOIN pg_namespace n ON d.refclassid = 'pg_namespace'::regclass AND n.oid = d.refobjid
			CROSS JOIN LATERAL pg_identify_object(d.classid, d.objid, 0) o
			WHERE d.deptype = 'n' AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
				AND d.classid NOT IN ('pg_extension'::regclass, 'pg_default_acl'::regclass)
				AND NOT EXISTS (SELECT FROM pg_depend e
					WHERE e.classid = d.classid AND e.objid = d.objid AND e.deptype = 'e')""";

	/**
	 * Schemas of the user that neither exist from the start nor belong to an extension.
	 */
	private static final String SCHEMAS = """
			FROM pg_namespace n
			WHERE n.nspname !~ '^pg_' AND n.nspname NOT IN ('information_schema', 'public', 'migrate_scratch')
				AND NOT EXISTS (SELECT FROM pg_extension e WHERE e.extnamespace = n.oid)
				AND NOT EXISTS (SELECT FROM pg_depend e
					WHERE e.classid = 'pg_namespace'::regclass AND e.objid = n.oid AND e.deptype = 'e')""";

	private static final String FOREIGN = "SELECT o.type || ' ' || o.identity " + OBJECTS
			+ " UNION ALL SELECT 'schema '" + " || quote_ident(n.nspname) " + SCHEMAS + " LIMIT 5";

	private static final String DROPS = "SELECT format('DROP %s IF EXISTS %s CASCADE',"
			+ " CASE o.type WHEN 'composite type' THEN 'type' WHEN 'statistics object' THEN 'statistics'"
			+ " ELSE o.type END, o.identity) " + OBJECTS + " ORDER BY d.objid DESC";

	private static final String SCHEMA_DROPS = "SELECT format('DROP SCHEMA %I CASCADE', n.nspname) " + SCHEMAS;

	/** Extensions that existed before stay; the mark has their names. */
	private static final String EXTENSION_DROPS = """
			SELECT format('DROP EXTENSION IF EXISTS %I CASCADE', extname) FROM pg_extension
			WHERE extname <> ALL (string_to_array(coalesce(
				(SELECT obj_description(oid, 'pg_namespace') FROM pg_namespace WHERE nspname = 'migrate_scratch'), ''), ','))""";

	List<String> claim(Connection inside) throws SQLException {
		Jdbc.execute(inside, "SET lock_timeout = '60s'");
		Jdbc.execute(inside, "SELECT pg_advisory_lock(" + LOCK + ")");
		Jdbc.execute(inside, "RESET lock_timeout");
		if (!Jdbc.texts(inside, "SELECT 1 FROM pg_namespace WHERE nspname = '" + MARK + "'").isEmpty()) {
			release(inside);
		}
		List<String> foreign = Jdbc.texts(inside, FOREIGN);
		if (foreign.isEmpty()) {
			mark(inside);
		}
		return foreign;
	}

	// The schema and its comment come together or not at all.
	private static void mark(Connection inside) throws SQLException {
		String extensions = Jdbc.texts(inside, "SELECT extname FROM pg_extension")
			.stream()
			.collect(Collectors.joining(","));
		Jdbc.execute(inside,
				"CREATE SCHEMA " + MARK + "; COMMENT ON SCHEMA " + MARK + " IS " + PostgresqlText.literal(extensions));
	}

	// Drops one object after the other, so that no transaction holds many locks. A schema
	// with an extension in it
	// is not dropped.
	void release(Connection inside) throws SQLException {
		for (String query : List.of(DROPS, EXTENSION_DROPS, SCHEMA_DROPS)) {
			for (String drop : Jdbc.texts(inside, query)) {
				Jdbc.execute(inside, drop);
			}
		}
		Jdbc.execute(inside, "DROP SCHEMA IF EXISTS " + MARK + " CASCADE");
	}

}
