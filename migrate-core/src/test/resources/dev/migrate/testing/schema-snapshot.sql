-- One line for each fact of the schema, sorted. Set-based: one round trip for any number of tables.
WITH namespace AS (
	SELECT oid, nspname, nspowner, nspacl
	FROM pg_namespace
	WHERE nspname <> 'information_schema' AND nspname NOT LIKE 'pg\_%'
), member AS (
	SELECT classid, objid FROM pg_depend WHERE deptype = 'e'
), relation AS (
	SELECT c.*, format('%I.%I', n.nspname, c.relname) AS name
	FROM pg_class c
	JOIN namespace n ON n.oid = c.relnamespace
	WHERE c.relname NOT LIKE 'migrate\_%'
	AND NOT EXISTS (SELECT FROM member WHERE classid = 'pg_class'::regclass AND objid = c.oid)
), line AS (
	SELECT format('schema %I owner %s access %s', nspname, nspowner::regrole,
		(SELECT array_agg(a::text ORDER BY a::text) FROM unnest(coalesce(nspacl, acldefault('n', nspowner))) a)) AS text
	FROM namespace
	UNION ALL
	SELECT format('extension %I version %s', extname, extversion)
	FROM pg_extension
	UNION ALL
	SELECT format('relation %s kind %s persistence %s owner %s access %s options %s row security %s %s partition by %s of %s'
		|| ' toast options %s replica identity %s access method %s type %s',
		name, relkind, relpersistence, relowner::regrole,
		(SELECT array_agg(a::text ORDER BY a::text)
			FROM unnest(CASE WHEN relkind <> 'c' THEN coalesce(relacl, acldefault('r', relowner)) END) a), reloptions,
		relrowsecurity, relforcerowsecurity, pg_get_partkeydef(oid), pg_get_expr(relpartbound, oid),
		(SELECT t.reloptions FROM pg_class t WHERE t.oid = relation.reltoastrelid), relreplident,
		(SELECT amname FROM pg_am WHERE pg_am.oid = relam), nullif(reloftype, 0)::regtype)
	FROM relation
	WHERE relkind IN ('r', 'p', 'v', 'm', 'f', 'c')
	UNION ALL
	SELECT format('inheritance %s of %s %s', r.name, i.inhseqno, i.inhparent::regclass)
	FROM pg_inherits i
	JOIN relation r ON r.oid = i.inhrelid
	UNION ALL
	SELECT format('column %s.%I type %s collation %s not null %s default %s identity %s generated %s storage %s access %s'
		|| ' compression %s statistics %s options %s',
		r.name, a.attname, format_type(a.atttypid, a.atttypmod), nullif(a.attcollation, 0)::regcollation, a.attnotnull,
		pg_get_expr(d.adbin, d.adrelid), nullif(a.attidentity, ''), nullif(a.attgenerated, ''), a.attstorage,
		(SELECT array_agg(x::text ORDER BY x::text) FROM unnest(a.attacl) x), a.attcompression,
		nullif(a.attstattarget, -1), (SELECT array_agg(o ORDER BY o) FROM unnest(a.attoptions) o))
	FROM relation r
	JOIN pg_attribute a ON a.attrelid = r.oid
	LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
	WHERE r.relkind IN ('r', 'p', 'f', 'c', 'v', 'm') AND a.attnum > 0 AND NOT a.attisdropped
	UNION ALL
	SELECT format('statistics of %s.%s: %s', r.name, a.attnum, a.attstattarget)
	FROM relation r
	JOIN pg_attribute a ON a.attrelid = r.oid
	WHERE r.relkind IN ('i', 'I') AND a.attstattarget >= 0
	UNION ALL
	-- Not null is a fact of the column. Only version 18 has a constraint for it, and a name that the server made does not count.
	SELECT format('not null %s on %s columns %s, no inherit %s, validated %s',
		CASE WHEN c.conname !~ '_not_null[0-9]*$' THEN c.conname END, r.name,
		(SELECT array_agg(a.attname) FROM pg_attribute a WHERE a.attrelid = c.conrelid AND a.attnum = ANY (c.conkey)),
		c.connoinherit, c.convalidated)
	FROM pg_constraint c
	JOIN relation r ON r.oid = c.conrelid
	WHERE c.contype = 'n'
	UNION ALL
	SELECT format('constraint %I on %s: %s, validated %s', c.conname, r.name, pg_get_constraintdef(c.oid), c.convalidated)
	FROM pg_constraint c
	JOIN relation r ON r.oid = c.conrelid
	-- The server names what a foreign key needs in each partition.
	WHERE c.contype <> 'n' AND NOT (c.contype = 'f' AND c.conparentid <> 0)
	UNION ALL
	SELECT format('index %s, valid %s, ready %s, clustered %s, replica identity %s',
		pg_get_indexdef(i.indexrelid), i.indisvalid, i.indisready, i.indisclustered, i.indisreplident)
	FROM pg_index i
	JOIN relation r ON r.oid = i.indrelid
	UNION ALL
	SELECT format('sequence %s type %s start %s increment %s minimum %s maximum %s cache %s cycle %s owned by %s access %s persistence %s',
		r.name, s.seqtypid::regtype, s.seqstart, s.seqincrement, s.seqmin, s.seqmax, s.seqcache, s.seqcycle,
		(SELECT pg_describe_object(d.refclassid, d.refobjid, d.refobjsubid)
			FROM pg_depend d
			WHERE d.classid = 'pg_class'::regclass AND d.objid = r.oid AND d.refclassid = 'pg_class'::regclass
			AND d.deptype IN ('a', 'i')),
		(SELECT array_agg(a::text ORDER BY a::text) FROM unnest(coalesce(r.relacl, acldefault('s', r.relowner))) a),
		r.relpersistence)
	FROM pg_sequence s
	JOIN relation r ON r.oid = s.seqrelid
	UNION ALL
	SELECT format('view %s: %s', name, pg_get_viewdef(oid))
	FROM relation
	WHERE relkind IN ('v', 'm')
	UNION ALL
	SELECT format('trigger %s, enabled %s', pg_get_triggerdef(t.oid), t.tgenabled)
	FROM pg_trigger t
	JOIN relation r ON r.oid = t.tgrelid
	WHERE NOT t.tgisinternal
	UNION ALL
	SELECT format('rule %s, enabled %s', pg_get_ruledef(w.oid), w.ev_enabled)
	FROM pg_rewrite w
	JOIN relation r ON r.oid = w.ev_class
	WHERE w.rulename <> '_RETURN'
	UNION ALL
	SELECT format('policy %I on %s permissive %s for %s to %s using %s check %s', p.polname, r.name, p.polpermissive,
		p.polcmd, p.polroles::regrole[], pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid))
	FROM pg_policy p
	JOIN relation r ON r.oid = p.polrelid
	UNION ALL
	-- Without the order of columns, which is that of the table.
	SELECT format('statistics %s.%I kinds %s target %s columns %s expressions %s on %s', s.stxnamespace::regnamespace,
		s.stxname, s.stxkind, coalesce(s.stxstattarget, -1),
		ARRAY(SELECT a.attname FROM pg_attribute a
			WHERE a.attrelid = s.stxrelid AND a.attnum = ANY (s.stxkeys) ORDER BY a.attname),
		pg_get_statisticsobjdef_expressions(s.oid), r.name)
	FROM pg_statistic_ext s
	JOIN relation r ON r.oid = s.stxrelid
	UNION ALL
	SELECT format('function %s owner %s access %s: %s', p.oid::regprocedure, p.proowner::regrole,
		(SELECT array_agg(a::text ORDER BY a::text) FROM unnest(coalesce(p.proacl, acldefault('f', p.proowner))) a),
		CASE WHEN p.prokind <> 'a' THEN pg_get_functiondef(p.oid) END)
	FROM pg_proc p
	JOIN namespace n ON n.oid = p.pronamespace
	WHERE NOT EXISTS (SELECT FROM member WHERE classid = 'pg_proc'::regclass AND objid = p.oid)
	UNION ALL
	SELECT format('type %s kind %s owner %s access %s labels %s base %s default %s not null %s collation %s', t.oid::regtype, t.typtype,
		t.typowner::regrole,
		(SELECT array_agg(a::text ORDER BY a::text) FROM unnest(coalesce(t.typacl, acldefault('T', t.typowner))) a),
		(SELECT array_agg(e.enumlabel ORDER BY e.enumsortorder) FROM pg_enum e WHERE e.enumtypid = t.oid),
		format_type(nullif(t.typbasetype, 0), t.typtypmod), t.typdefault, t.typnotnull, nullif(t.typcollation, 0)::regcollation)
	FROM pg_type t
	JOIN namespace n ON n.oid = t.typnamespace
	WHERE t.typtype IN ('d', 'e', 'r', 'p')
	AND NOT EXISTS (SELECT FROM member WHERE classid = 'pg_type'::regclass AND objid = t.oid)
	UNION ALL
	SELECT format('range %s of %s operator class %s collation %s difference %s multirange %s', r.rngtypid::regtype,
		r.rngsubtype::regtype, r.rngsubopc, nullif(r.rngcollation, 0)::regcollation, r.rngsubdiff, r.rngmultitypid::regtype)
	FROM pg_range r
	JOIN pg_type t ON t.oid = r.rngtypid
	JOIN namespace n ON n.oid = t.typnamespace
	UNION ALL
	SELECT format('not null %s on type %s, validated %s', CASE WHEN c.conname !~ '_not_null[0-9]*$' THEN c.conname END,
		c.contypid::regtype, c.convalidated)
	FROM pg_constraint c
	JOIN namespace n ON n.oid = c.connamespace
	WHERE c.contypid <> 0 AND c.contype = 'n'
	UNION ALL
	SELECT format('default privileges in %s of %s on %s: %s', d.defaclnamespace::regnamespace, d.defaclrole::regrole,
		d.defaclobjtype, (SELECT array_agg(a::text ORDER BY a::text) FROM unnest(d.defaclacl) a))
	FROM pg_default_acl d
	UNION ALL
	SELECT format('constraint %I on type %s: %s, validated %s', c.conname, c.contypid::regtype, pg_get_constraintdef(c.oid),
		c.convalidated)
	FROM pg_constraint c
	JOIN namespace n ON n.oid = c.connamespace
	WHERE c.contypid <> 0 AND c.contype <> 'n'
	UNION ALL
	-- What some versions do not have comes from the row as a whole.
	SELECT format('collation %I.%I: %s', n.nspname, c.collname,
		to_jsonb(c) - '{oid,collname,collnamespace,collowner,collversion,collencoding}'::text[])
	FROM pg_collation c
	JOIN namespace n ON n.oid = c.collnamespace
	WHERE NOT EXISTS (SELECT FROM member WHERE classid = 'pg_collation'::regclass AND objid = c.oid)
	UNION ALL
	SELECT format('operator %s function %s commutator %s negator %s restrict %s join %s hashes %s merges %s', o.oid::regoperator,
		o.oprcode, nullif(o.oprcom, 0)::regoperator, nullif(o.oprnegate, 0)::regoperator, o.oprrest, o.oprjoin, o.oprcanhash,
		o.oprcanmerge)
	FROM pg_operator o
	JOIN namespace n ON n.oid = o.oprnamespace
	WHERE NOT EXISTS (SELECT FROM member WHERE classid = 'pg_operator'::regclass AND objid = o.oid)
	UNION ALL
	SELECT format('text search dictionary %s template %s: %s', d.oid::regdictionary, d.dicttemplate, d.dictinitoption)
	FROM pg_ts_dict d
	JOIN namespace n ON n.oid = d.dictnamespace
	WHERE NOT EXISTS (SELECT FROM member WHERE classid = 'pg_ts_dict'::regclass AND objid = d.oid)
	UNION ALL
	SELECT format('text search configuration %s parser %s: %s', c.oid::regconfig, c.cfgparser,
		(SELECT array_agg(format('%s %s %s', m.maptokentype, m.mapseqno, m.mapdict::regdictionary)
				ORDER BY m.maptokentype, m.mapseqno)
			FROM pg_ts_config_map m
			WHERE m.mapcfg = c.oid))
	FROM pg_ts_config c
	JOIN namespace n ON n.oid = c.cfgnamespace
	WHERE NOT EXISTS (SELECT FROM member WHERE classid = 'pg_ts_config'::regclass AND objid = c.oid)
	UNION ALL
	SELECT format('comment on %s %s: %s', o.type, o.identity, d.description)
	-- What the system says of its own objects, thousands of lines, is not worth a look.
	FROM (SELECT * FROM pg_description WHERE objoid >= 16384 OR classoid = 'pg_namespace'::regclass) d
	CROSS JOIN LATERAL pg_identify_object(d.classoid, d.objoid, d.objsubid) o
	WHERE (o.type IN ('trigger', 'rule', 'policy') OR coalesce(o.schema, o.identity) IN (SELECT quote_ident(nspname) FROM namespace))
	AND o.identity NOT LIKE '%.migrate\_%'
)
SELECT text FROM line ORDER BY text COLLATE "C"
