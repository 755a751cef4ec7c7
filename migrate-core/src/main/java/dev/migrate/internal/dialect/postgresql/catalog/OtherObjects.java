package dev.migrate.internal.dialect.postgresql.catalog;

import java.sql.SQLException;
import java.util.Map;

import dev.migrate.internal.schema.OtherObject;
import dev.migrate.internal.schema.SchemaObject;

/** Reads objects that are known only by the SQL that creates them, or only by name. */
final class OtherObjects {

	private static final String QUERY = """
			WITH other AS (
				%s
				UNION ALL
				SELECT 'pg_class'::regclass, oid, relnamespace, relname::text, 'foreign table', '{}'::text[]
				FROM pg_class WHERE relkind = 'f'
				UNION ALL
				SELECT 'pg_type'::regclass, t.oid, typnamespace, typname::text,
					CASE typtype WHEN 'r' THEN 'range type' ELSE 'base type' END, '{}'
				FROM pg_type t LEFT JOIN pg_range r ON r.rngtypid = t.oid
				WHERE r.rngcanonical::oid <> 0 OR (typtype = 'b' AND typcategory <> 'A')
				UNION ALL
				SELECT 'pg_opclass'::regclass, o.oid, o.opcnamespace, o.opcname::text,
					'operator class of ' || m.amname, '{}'
				FROM pg_opclass o JOIN pg_am m ON m.oid = o.opcmethod
				UNION ALL
				SELECT 'pg_opfamily'::regclass, o.oid, o.opfnamespace, o.opfname::text,
					'operator family of ' || m.amname, '{}'
				FROM pg_opfamily o JOIN pg_am m ON m.oid = o.opfmethod
				UNION ALL
				SELECT 'pg_conversion'::regclass, oid, connamespace, conname::text, 'conversion', '{}'
				FROM pg_conversion
				UNION ALL
				SELECT 'pg_ts_parser'::regclass, oid, prsnamespace, prsname::text, 'text search parser', '{}'
				FROM pg_ts_parser
				UNION ALL
				SELECT 'pg_ts_template'::regclass, oid, tmplnamespace, tmplname::text, 'text search template', '{}'
				FROM pg_ts_template
				UNION ALL
				SELECT d.catalog, d.oid, n.oid, d.name, d.type, '{}'
				FROM (%s) d JOIN pg_namespace n ON n.nspname = (current_schemas(false))[1]
				WHERE d.oid >= 16384
			)
			SELECT o.catalog::oid AS catalog, o.oid, n.nspname AS schema_name, o.name, o.type, d.description AS comment, ARRAY(
				SELECT replace(s, chr(1),
					CASE WHEN n.nspname = (current_schemas(false))[1] THEN '' ELSE quote_ident(n.nspname) || '.' END
					|| CASE o.catalog WHEN 'pg_operator'::regclass THEN o.name ELSE quote_ident(o.name) END)
				FROM unnest(o.definition) WITH ORDINALITY u(s, number) ORDER BY u.number) AS definition
			FROM other o
			JOIN pg_namespace n ON n.oid = o.namespace
			LEFT JOIN pg_description d ON d.classoid = o.catalog AND d.objoid = o.oid AND d.objsubid = 0
			WHERE o.namespace = ANY (:schemas)
			AND NOT EXISTS (SELECT FROM pg_depend e
				WHERE e.classid = o.catalog AND e.objid = o.oid AND e.deptype IN ('e', 'i'))""";

	private OtherObjects() {
	}

	static void read(Catalog catalog, Map<CatalogId, SchemaObject> objects) throws SQLException {
		catalog.each(QUERY.formatted(OtherDefinitions.query(catalog), DatabaseObjects.QUERY),
				(row) -> objects.put(new CatalogId(row.number("catalog"), row.number("oid")), other(row)));
	}

	private static OtherObject other(CatalogRow row) throws SQLException {
		return new OtherObject(row.name(), row.text("type"),
				row.list("definition").stream().map(PrintedSql::beforeDump).toList(), row.optional("comment"));
	}

}
