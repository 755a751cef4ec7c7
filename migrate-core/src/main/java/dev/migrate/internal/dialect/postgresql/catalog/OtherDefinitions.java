package dev.migrate.internal.dialect.postgresql.catalog;

/**
 * Queries for objects that are known only by the SQL that creates them. PostgreSQL does
 * not print the SQL of most of them. A character that no text contains stands in place of
 * the name.
 */
final class OtherDefinitions {

	private static final String AGGREGATE = """
			SELECT 'pg_proc'::regclass AS catalog, p.oid, p.pronamespace AS namespace, p.proname::text AS name,
				'aggregate (' || pg_get_function_identity_arguments(p.oid) || ')' AS type,
				ARRAY[format('CREATE AGGREGATE %s(%s) (%s)', chr(1),
					coalesce(nullif(pg_get_function_arguments(p.oid), ''), '*'), concat_ws(', ',
						'SFUNC = ' || a.aggtransfn::text, 'STYPE = ' || format_type(a.aggtranstype, NULL),
						'SSPACE = ' || nullif(a.aggtransspace, 0), 'FINALFUNC = ' || nullif(a.aggfinalfn::text, '-'),
						CASE WHEN a.aggfinalextra THEN 'FINALFUNC_EXTRA' END,
						CASE WHEN a.aggfinalfn::oid <> 0 AND a.aggfinalmodify <> usual.modify
							THEN 'FINALFUNC_MODIFY = ' || (modifies.words->>a.aggfinalmodify::text) END,
						'COMBINEFUNC = ' || nullif(a.aggcombinefn::text, '-'),
						'SERIALFUNC = ' || nullif(a.aggserialfn::text, '-'),
						'DESERIALFUNC = ' || nullif(a.aggdeserialfn::text, '-'),
						'INITCOND = ' || quote_literal(a.agginitval), 'MSFUNC = ' || nullif(a.aggmtransfn::text, '-'),
						'MINVFUNC = ' || nullif(a.aggminvtransfn::text, '-'),
						'MSTYPE = ' || format_type(nullif(a.aggmtranstype, 0), NULL),
						'MSSPACE = ' || nullif(a.aggmtransspace, 0), 'MFINALFUNC = ' || nullif(a.aggmfinalfn::text, '-'),
						CASE WHEN a.aggmfinalextra THEN 'MFINALFUNC_EXTRA' END,
						CASE WHEN a.aggmfinalfn::oid <> 0 AND a.aggmfinalmodify <> usual.modify
							THEN 'MFINALFUNC_MODIFY = ' || (modifies.words->>a.aggmfinalmodify::text) END,
						'MINITCOND = ' || quote_literal(a.aggminitval), 'SORTOP = ' || (
							SELECT CASE WHEN pg_operator_is_visible(o.oid) THEN o.oprname::text
								ELSE format('OPERATOR(%I.%s)', n.nspname, o.oprname) END
							FROM pg_operator o JOIN pg_namespace n ON n.oid = o.oprnamespace WHERE o.oid = a.aggsortop),
						CASE p.proparallel WHEN 's' THEN 'PARALLEL = SAFE' WHEN 'r' THEN 'PARALLEL = RESTRICTED' END,
						CASE a.aggkind WHEN 'h' THEN 'HYPOTHETICAL' END))] AS definition
			FROM pg_proc p
			JOIN pg_aggregate a ON a.aggfnoid = p.oid
			CROSS JOIN LATERAL (SELECT CASE a.aggkind WHEN 'n' THEN 'r' ELSE 'w' END AS modify) usual
			CROSS JOIN (SELECT '{"r": "READ_ONLY", "s": "SHAREABLE", "w": "READ_WRITE"}'::jsonb AS words) modifies
			WHERE p.pronamespace = ANY (:schemas)""";

	private static final String OPERATOR = """
			SELECT 'pg_operator'::regclass, o.oid, o.oprnamespace, o.oprname::text,
				format('operator (%s, %s)', CASE o.oprleft WHEN 0 THEN 'NONE' ELSE format_type(o.oprleft, NULL) END,
					format_type(o.oprright, NULL)),
				ARRAY[format('CREATE OPERATOR %s (%s)', chr(1), concat_ws(', ', 'FUNCTION = ' || o.oprcode::text,
					'LEFTARG = ' || format_type(nullif(o.oprleft, 0), NULL), 'RIGHTARG = ' || format_type(o.oprright, NULL),
					'COMMUTATOR = ' || (SELECT format('OPERATOR(%I.%s)', n.nspname, c.oprname)
						FROM pg_operator c JOIN pg_namespace n ON n.oid = c.oprnamespace WHERE c.oid = o.oprcom),
					'NEGATOR = ' || (SELECT format('OPERATOR(%I.%s)', n.nspname, c.oprname)
						FROM pg_operator c JOIN pg_namespace n ON n.oid = c.oprnamespace WHERE c.oid = o.oprnegate),
					'RESTRICT = ' || nullif(o.oprrest::text, '-'), 'JOIN = ' || nullif(o.oprjoin::text, '-'),
					CASE WHEN o.oprcanhash THEN 'HASHES' END, CASE WHEN o.oprcanmerge THEN 'MERGES' END))]
			FROM pg_operator o
			WHERE o.oprnamespace = ANY (:schemas) AND o.oprcode::oid <> 0""";

	/** The columns are in the order of the table, which does not count. */
	private static final String STATISTICS = """
			SELECT 'pg_statistic_ext'::regclass, s.oid, s.stxnamespace, s.stxname::text, 'statistics object',
				array_remove(ARRAY['CREATE STATISTICS ' || chr(1)
					|| coalesce(substring(substr(pg_get_statisticsobjdef(s.oid),
						length(format('CREATE STATISTICS %I.%I', n.nspname, s.stxname)) + 1), '^ \\([a-z, ]+\\)'), '') || ' ON '
					|| array_to_string(ARRAY(SELECT quote_ident(a.attname) FROM pg_attribute a
						WHERE a.attrelid = s.stxrelid AND a.attnum = ANY (s.stxkeys) ORDER BY a.attname)
						|| ARRAY(SELECT '(' || e || ')' FROM unnest(pg_get_statisticsobjdef_expressions(s.oid)) e), ', ')
					|| ' FROM ' || s.stxrelid::regclass,
					CASE WHEN s.stxstattarget >= 0 THEN format('ALTER STATISTICS %s SET STATISTICS %s', chr(1), s.stxstattarget) END],
					NULL)
			FROM pg_statistic_ext s
			JOIN pg_namespace n ON n.oid = s.stxnamespace
			WHERE s.stxnamespace = ANY (:schemas)""";

	private static final String COLLATION = """
			SELECT 'pg_collation'::regclass, c.oid, c.collnamespace, c.collname::text, 'collation',
				ARRAY[format('CREATE COLLATION %%s (%%s)', chr(1), concat_ws(', ',
					'PROVIDER = ' || CASE c.collprovider WHEN 'i' THEN 'icu' WHEN 'b' THEN 'builtin' ELSE 'libc' END,
					CASE WHEN NOT c.collisdeterministic THEN 'DETERMINISTIC = false' END,
					CASE WHEN %1$s IS NOT NULL THEN 'LOCALE = ' || quote_literal(%1$s)
						WHEN c.collcollate = c.collctype THEN 'LOCALE = ' || quote_literal(c.collcollate)
						ELSE format('LC_COLLATE = %%L, LC_CTYPE = %%L', c.collcollate, c.collctype) END,
					'RULES = ' || quote_literal(%2$s)))]
			FROM pg_collation c
			WHERE c.collnamespace = ANY (:schemas)""";

	private static final String DICTIONARY = """
			SELECT 'pg_ts_dict'::regclass, d.oid, d.dictnamespace, d.dictname::text, 'text search dictionary',
				ARRAY[format('CREATE TEXT SEARCH DICTIONARY %s (%s)', chr(1), concat_ws(', ', 'TEMPLATE = '
					|| CASE WHEN pg_ts_template_is_visible(t.oid) THEN '' ELSE quote_ident(n.nspname) || '.' END
					|| quote_ident(t.tmplname), d.dictinitoption))]
			FROM pg_ts_dict d
			JOIN pg_ts_template t ON t.oid = d.dicttemplate
			JOIN pg_namespace n ON n.oid = t.tmplnamespace
			WHERE d.dictnamespace = ANY (:schemas)""";

	private static final String CONFIGURATION = """
			SELECT 'pg_ts_config'::regclass, c.oid, c.cfgnamespace, c.cfgname::text, 'text search configuration',
				ARRAY[format('CREATE TEXT SEARCH CONFIGURATION %s (PARSER = %s)', chr(1),
					CASE WHEN pg_ts_parser_is_visible(p.oid) THEN '' ELSE quote_ident(n.nspname) || '.' END
					|| quote_ident(p.prsname))] || ARRAY(
				SELECT format('ALTER TEXT SEARCH CONFIGURATION %s ADD MAPPING FOR %I WITH %s', chr(1), t.alias,
					string_agg(m.mapdict::regdictionary::text, ', ' ORDER BY m.mapseqno))
				FROM pg_ts_config_map m
				JOIN ts_token_type(c.cfgparser) t ON t.tokid = m.maptokentype
				WHERE m.mapcfg = c.oid
				GROUP BY m.maptokentype, t.alias
				ORDER BY m.maptokentype)
			FROM pg_ts_config c
			JOIN pg_ts_parser p ON p.oid = c.cfgparser
			JOIN pg_namespace n ON n.oid = p.prsnamespace
			WHERE c.cfgnamespace = ANY (:schemas)""";

	private OtherDefinitions() {
	}

	static String query(Catalog catalog) {
		String locale = catalog.since(17, "c.colllocale", catalog.since(15, "c.colliculocale", "NULL::text"));
		String rules = catalog.since(16, "c.collicurules", "NULL::text");
		return String.join("\nUNION ALL\n", AGGREGATE, OPERATOR, STATISTICS, COLLATION.formatted(locale, rules),
				DICTIONARY, CONFIGURATION);
	}

}
