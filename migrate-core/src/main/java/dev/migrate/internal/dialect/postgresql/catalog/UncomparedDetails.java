package dev.migrate.internal.dialect.postgresql.catalog;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;

import dev.migrate.internal.schema.OtherObject;
import dev.migrate.internal.schema.QualifiedName;
import dev.migrate.internal.schema.SchemaObject;

/**
 * Details that no comparison writes statements for. Each is an object without a
 * definition, whose type holds the facts, so that a difference is told.
 */
final class UncomparedDetails {

	/** The columns are the schema, the name of the owner, and the facts. */
	private static final String QUERY = """
			WITH relation AS (
				SELECT oid, relnamespace, relname, relkind, relpersistence
				FROM pg_class c
				WHERE relnamespace = ANY (:schemas)
				AND NOT EXISTS (SELECT FROM pg_depend WHERE classid = 'pg_class'::regclass AND objid = c.oid AND deptype = 'e')
			), comment AS (
				SELECT classoid, objoid, quote_literal(description) AS text FROM pg_description WHERE objsubid = 0
			), fact AS (
				-- Only version 18 has these constraints on tables, and only version 17 on domains.
				SELECT r.relnamespace AS namespace, r.relname || '.' || a.attname AS name, 'NOT NULL' AS kind, concat_ws(', ',
					CASE WHEN c.conname !~ '_not_null[0-9]*$' THEN 'CONSTRAINT ' || quote_ident(c.conname) END,
					CASE WHEN c.connoinherit AND r.relkind = 'r' THEN 'NO INHERIT' END,
					CASE WHEN NOT c.convalidated THEN 'NOT VALID' END, k.text) AS text
				FROM pg_constraint c
				JOIN relation r ON r.oid = c.conrelid
				JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
				LEFT JOIN comment k ON k.classoid = 'pg_constraint'::regclass AND k.objoid = c.oid
				WHERE c.contype = 'n' AND c.conislocal
				UNION ALL
				SELECT t.typnamespace, t.typname, 'NOT NULL', concat_ws(', ',
					CASE WHEN c.conname !~ '_not_null[0-9]*$' THEN 'CONSTRAINT ' || quote_ident(c.conname) END, k.text)
				FROM pg_constraint c
				JOIN pg_type t ON t.oid = c.contypid
				LEFT JOIN comment k ON k.classoid = 'pg_constraint'::regclass AND k.objoid = c.oid
				WHERE c.contype = 'n' AND t.typnamespace = ANY (:schemas)
				UNION ALL
				SELECT t.relnamespace, t.relname || '.' || a.attname, 'sequence of the identity', concat_ws(', ',
					CASE WHEN s.relname !~ '_seq[0-9]*$' THEN 'NAME ' || quote_ident(s.relname) END,
					CASE WHEN s.relpersistence <> t.relpersistence AND current_setting('server_version_num')::int >= 150000
						THEN CASE s.relpersistence WHEN 'u' THEN 'UNLOGGED' ELSE 'LOGGED' END END, k.text)
				FROM pg_depend d
				JOIN relation s ON s.oid = d.objid AND s.relkind = 'S'
				JOIN pg_class t ON t.oid = d.refobjid
				JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = d.refobjsubid
				LEFT JOIN comment k ON k.classoid = 'pg_class'::regclass AND k.objoid = s.oid
				WHERE d.classid = 'pg_class'::regclass AND d.refclassid = 'pg_class'::regclass AND d.deptype = 'i'
				UNION ALL
				SELECT i.relnamespace, i.relname, 'comment on the index of a constraint', k.text
				FROM comment k
				JOIN relation i ON i.oid = k.objoid
				JOIN pg_constraint c ON c.conindid = i.oid AND c.contype IN ('p', 'u', 'x')
				WHERE k.classoid = 'pg_class'::regclass
				UNION ALL
				SELECT r.relnamespace, r.relname || '.' || c.conname, 'comment on an inherited constraint', k.text
				FROM comment k
				JOIN pg_constraint c ON c.oid = k.objoid
				JOIN relation r ON r.oid = c.conrelid
				WHERE k.classoid = 'pg_constraint'::regclass AND c.contype <> 'n' AND (NOT c.conislocal OR c.conparentid <> 0)
				UNION ALL
				SELECT i.relnamespace, p.relname || ' in ' || t.relname, 'inherited index', concat_ws(', ', k.text,
					(SELECT string_agg('STATISTICS ' || a.attnum || ' ' || a.attstattarget, ', ' ORDER BY a.attnum)
						FROM pg_attribute a WHERE a.attrelid = i.oid AND a.attstattarget >= 0))
				FROM relation i
				JOIN pg_inherits h ON h.inhrelid = i.oid
				JOIN pg_class p ON p.oid = h.inhparent
				JOIN pg_index x ON x.indexrelid = i.oid
				JOIN pg_class t ON t.oid = x.indrelid
				LEFT JOIN comment k ON k.classoid = 'pg_class'::regclass AND k.objoid = i.oid
				WHERE i.relkind IN ('i', 'I') AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = i.oid)
				UNION ALL
				SELECT r.relnamespace, r.relname || '.' || t.tgname, 'inherited trigger', concat_ws(', ', k.text,
					CASE WHEN t.tgenabled <> p.tgenabled THEN CASE t.tgenabled WHEN 'D' THEN 'DISABLED' WHEN 'A' THEN 'ALWAYS'
						WHEN 'R' THEN 'REPLICA' ELSE 'ENABLED' END END)
				FROM pg_trigger t
				JOIN pg_trigger p ON p.oid = t.tgparentid AND NOT p.tgisinternal
				JOIN relation r ON r.oid = t.tgrelid
				LEFT JOIN comment k ON k.classoid = 'pg_trigger'::regclass AND k.objoid = t.oid
				UNION ALL
				SELECT r.relnamespace, r.relname, 'comment on the rule of a view', k.text
				FROM comment k
				JOIN pg_rewrite w ON w.oid = k.objoid AND w.rulename = '_RETURN'
				JOIN relation r ON r.oid = w.ev_class
				WHERE k.classoid = 'pg_rewrite'::regclass
				UNION ALL
				SELECT t.typnamespace, t.typname, 'comment on a multirange', k.text
				FROM comment k
				JOIN pg_type t ON t.oid = k.objoid AND t.typtype = 'm'
				WHERE k.classoid = 'pg_type'::regclass AND t.typnamespace = ANY (:schemas)
			)
			SELECT n.nspname AS schema_name, f.name, format('%s (%s)', f.kind, f.text) AS type
			FROM fact f JOIN pg_namespace n ON n.oid = f.namespace
			WHERE f.text <> ''
			ORDER BY 1, 2, 3""";

	private UncomparedDetails() {
	}

	static void read(Catalog catalog, Map<CatalogId, SchemaObject> objects) throws SQLException {
		catalog.each(QUERY,
				(row) -> objects.put(new CatalogId(0, objects.size()),
						new OtherObject(new QualifiedName(row.text("schema_name"), row.text("name")), row.text("type"),
								List.of(), null)));
	}

}
