package dev.migrate.internal.dialect.postgresql.catalog;

/**
 * Objects that belong to a database and to no schema. No statement is written for them:
 * the type holds the facts that a person would have to change, but no values of options,
 * which may be secrets.
 */
final class DatabaseObjects {

	/** The columns are the catalog, the number, the name and the type. */
	static final String QUERY = """
			SELECT 'pg_cast'::regclass AS catalog, oid,
				format_type(castsource, NULL) || ' AS ' || format_type(casttarget, NULL) AS name,
				format('cast (%s%s)', CASE castmethod WHEN 'f' THEN castfunc::regprocedure::text WHEN 'i' THEN 'INOUT'
					ELSE 'WITHOUT FUNCTION' END,
					CASE castcontext WHEN 'a' THEN ' AS ASSIGNMENT' WHEN 'i' THEN ' AS IMPLICIT' ELSE '' END) AS type
			FROM pg_cast
			UNION ALL
			SELECT 'pg_event_trigger'::regclass, oid, evtname::text, format('event trigger (%s %s %s %s)', evtevent,
				evttags, evtfoid::regprocedure, evtenabled)
			FROM pg_event_trigger
			UNION ALL
			SELECT 'pg_publication'::regclass, p.oid, p.pubname::text,
				format('publication (%s)', concat_ws(', ', CASE WHEN p.puballtables THEN 'ALL TABLES' END,
					CASE WHEN p.pubinsert THEN 'insert' END, CASE WHEN p.pubupdate THEN 'update' END,
					CASE WHEN p.pubdelete THEN 'delete' END, CASE WHEN p.pubtruncate THEN 'truncate' END,
					CASE WHEN p.pubviaroot THEN 'publish_via_partition_root' END,
					(SELECT string_agg(prrelid::regclass::text, ', ' ORDER BY prrelid::regclass::text)
						FROM pg_publication_rel WHERE prpubid = p.oid)))
			FROM pg_publication p
			UNION ALL
			SELECT 'pg_foreign_data_wrapper'::regclass, oid, fdwname::text, format('foreign data wrapper (%s)',
				(SELECT string_agg(split_part(o, '=', 1), ', ') FROM unnest(fdwoptions) o))
			FROM pg_foreign_data_wrapper
			UNION ALL
			SELECT 'pg_foreign_server'::regclass, s.oid, s.srvname::text, format('server (%s)', concat_ws(', ', w.fdwname,
				s.srvtype, s.srvversion, (SELECT string_agg(split_part(o, '=', 1), ', ') FROM unnest(s.srvoptions) o)))
			FROM pg_foreign_server s JOIN pg_foreign_data_wrapper w ON w.oid = s.srvfdw
			UNION ALL
			SELECT 'pg_language'::regclass, oid, lanname::text, 'language' FROM pg_language
			UNION ALL
			SELECT 'pg_transform'::regclass, t.oid, format_type(t.trftype, NULL) || ' FOR ' || l.lanname, 'transform'
			FROM pg_transform t JOIN pg_language l ON l.oid = t.trflang
			UNION ALL
			SELECT 'pg_am'::regclass, oid, amname::text, format('access method (%s)', amhandler) FROM pg_am""";

	private DatabaseObjects() {
	}

}
