package dev.migrate.dialect.postgresql.catalog;

import java.sql.SQLException;
import java.util.List;

import dev.migrate.schema.OtherObject;

/** What takes part in a schema but is not described. */
final class OtherObjects {

	private static final String QUERY = """
			WITH other AS (
				SELECT 'pg_class'::regclass AS catalog, oid, relnamespace AS namespace, relname AS name,
					'foreign table' AS type
				FROM pg_class WHERE relkind = 'f'
				UNION ALL
				SELECT 'pg_type'::regclass, oid, typnamespace, typname,
					CASE typtype WHEN 'r' THEN 'range type' ELSE 'base type' END
				FROM pg_type WHERE typtype = 'r' OR (typtype = 'b' AND typcategory <> 'A')
				UNION ALL
				SELECT 'pg_proc'::regclass, oid, pronamespace, proname,
					'aggregate (' || pg_get_function_identity_arguments(oid) || ')'
				FROM pg_proc WHERE prokind = 'a' AND pronamespace = ANY (:schemas)
				UNION ALL
				SELECT 'pg_operator'::regclass, oid, oprnamespace, oprname,
					format('operator (%s, %s)', CASE oprleft WHEN 0 THEN 'NONE' ELSE format_type(oprleft, NULL) END,
						format_type(oprright, NULL))
				FROM pg_operator WHERE oprnamespace = ANY (:schemas)
				UNION ALL
				SELECT 'pg_opclass'::regclass, o.oid, o.opcnamespace, o.opcname, 'operator class of ' || m.amname
				FROM pg_opclass o JOIN pg_am m ON m.oid = o.opcmethod
				UNION ALL
				SELECT 'pg_opfamily'::regclass, o.oid, o.opfnamespace, o.opfname, 'operator family of ' || m.amname
				FROM pg_opfamily o JOIN pg_am m ON m.oid = o.opfmethod
				UNION ALL
				SELECT 'pg_collation'::regclass, oid, collnamespace, collname, 'collation' FROM pg_collation
				UNION ALL
				SELECT 'pg_conversion'::regclass, oid, connamespace, conname, 'conversion' FROM pg_conversion
				UNION ALL
				SELECT 'pg_ts_config'::regclass, oid, cfgnamespace, cfgname, 'text search configuration' FROM pg_ts_config
				UNION ALL
				SELECT 'pg_ts_dict'::regclass, oid, dictnamespace, dictname, 'text search dictionary' FROM pg_ts_dict
				UNION ALL
				SELECT 'pg_ts_parser'::regclass, oid, prsnamespace, prsname, 'text search parser' FROM pg_ts_parser
				UNION ALL
				SELECT 'pg_ts_template'::regclass, oid, tmplnamespace, tmplname, 'text search template'
				FROM pg_ts_template
				UNION ALL
				SELECT 'pg_statistic_ext'::regclass, oid, stxnamespace, stxname, 'statistics object' FROM pg_statistic_ext
			)
			SELECT n.nspname AS schema_name, o.name, o.type, d.description AS comment
			FROM other o
			JOIN pg_namespace n ON n.oid = o.namespace
			LEFT JOIN pg_description d ON d.classoid = o.catalog AND d.objoid = o.oid AND d.objsubid = 0
			WHERE o.namespace = ANY (:schemas)
			AND NOT EXISTS (SELECT FROM pg_depend e
				WHERE e.classid = o.catalog AND e.objid = o.oid AND e.deptype IN ('e', 'i'))""";

	private OtherObjects() {
	}

	static List<OtherObject> read(Catalog catalog) throws SQLException {
		return catalog.list(QUERY, (row) -> new OtherObject(row.name(), row.text("type"), row.optional("comment")));
	}

}
