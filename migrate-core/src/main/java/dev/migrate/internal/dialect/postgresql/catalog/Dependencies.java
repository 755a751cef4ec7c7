package dev.migrate.internal.dialect.postgresql.catalog;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import dev.migrate.internal.schema.Dependency;
import dev.migrate.internal.schema.Dependency.UsingPart;
import dev.migrate.internal.schema.SchemaObject;

/** Reads the uses between objects. */
final class Dependencies {

	/**
	 * Each part of an object stands for the object: its rules, defaults, constraints,
	 * triggers, policies and indexes, and the types that come with it. Everything else
	 * stands for itself. Objects of users have numbers from 16384 on.
	 */
	private static final String QUERY = """
			WITH part AS (
				SELECT 'pg_class'::regclass AS catalog, indexrelid AS oid, 'pg_class'::regclass AS owner_catalog,
					indrelid AS owner, 'INDEX' AS part
				FROM pg_index WHERE indexrelid >= 16384
				UNION ALL
				SELECT 'pg_rewrite'::regclass, oid, 'pg_class', ev_class,
					CASE rulename WHEN '_RETURN' THEN 'ITSELF' ELSE 'GUARD' END
				FROM pg_rewrite WHERE oid >= 16384
				UNION ALL
				SELECT 'pg_attrdef'::regclass, oid, 'pg_class', adrelid, 'ITSELF' FROM pg_attrdef
				UNION ALL
				SELECT 'pg_trigger'::regclass, oid, 'pg_class', tgrelid, 'GUARD' FROM pg_trigger WHERE NOT tgisinternal
				UNION ALL
				SELECT 'pg_policy'::regclass, oid, 'pg_class', polrelid, 'GUARD' FROM pg_policy
				UNION ALL
				SELECT 'pg_constraint'::regclass, oid, CASE contypid WHEN 0 THEN 'pg_class' ELSE 'pg_type' END::regclass,
					CASE contypid WHEN 0 THEN conrelid ELSE contypid END,
					CASE WHEN contype = 'c' AND contypid = 0 THEN 'CHECK' ELSE 'ITSELF' END
				FROM pg_constraint WHERE oid >= 16384 AND contype <> 'f'
				UNION ALL
				SELECT 'pg_type'::regclass, t.oid, CASE e.typrelid WHEN 0 THEN 'pg_type' ELSE 'pg_class' END::regclass,
					CASE e.typrelid WHEN 0 THEN coalesce(g.rngtypid, e.oid) ELSE e.typrelid END, 'ITSELF'
				FROM pg_type t
				JOIN pg_type e ON e.oid = CASE WHEN t.typtype = 'b' AND t.typcategory = 'A' THEN t.typelem ELSE t.oid END
				LEFT JOIN pg_range g ON g.rngmultitypid = e.oid
				WHERE t.oid >= 16384
			), used AS (
				SELECT coalesce(u.owner_catalog, d.classid)::oid AS user_catalog, coalesce(u.owner, d.objid) AS user_oid,
					coalesce(p.owner_catalog, d.refclassid)::oid AS catalog, coalesce(p.owner, d.refobjid) AS oid, a.attname,
					coalesce(u.part, 'ITSELF') AS part
				FROM pg_depend d
				LEFT JOIN part u ON u.catalog = d.classid AND u.oid = d.objid
				LEFT JOIN part p ON p.catalog = d.refclassid AND p.oid = d.refobjid
				LEFT JOIN pg_attribute a ON d.refclassid = 'pg_class'::regclass AND a.attrelid = d.refobjid
					AND a.attnum = d.refobjsubid AND d.refobjsubid > 0
				LEFT JOIN pg_class s ON d.classid = 'pg_class'::regclass AND s.oid = d.objid AND s.relkind = 'S'
				WHERE d.deptype IN ('n', 'a') AND d.refobjid >= 16384 AND (s.oid IS NULL OR d.deptype <> 'a')
			)
			SELECT DISTINCT * FROM used WHERE user_catalog <> catalog OR user_oid <> oid""";

	private static final Comparator<Dependency> ORDER = Comparator.comparing(Dependency::dependent)
		.thenComparing(Dependency::on)
		.thenComparing(Dependency::column, Comparator.nullsFirst(Comparator.naturalOrder()))
		.thenComparing(Dependency::part);

	private Dependencies() {
	}

	static List<Dependency> read(Catalog catalog, Map<CatalogId, SchemaObject> objects) throws SQLException {
		List<Dependency> dependencies = new ArrayList<>();
		catalog.each(QUERY, (row) -> {
			SchemaObject dependent = objects.get(new CatalogId(row.number("user_catalog"), row.number("user_oid")));
			SchemaObject used = objects.get(new CatalogId(row.number("catalog"), row.number("oid")));
			if (dependent != null && used != null) {
				dependencies.add(new Dependency(dependent.reference(), used.reference(), row.optional("attname"),
						UsingPart.valueOf(row.text("part"))));
			}
		});
		dependencies.sort(ORDER);
		return dependencies;
	}

}
