package dev.migrate.dialect.postgresql.catalog;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import dev.migrate.schema.Dependency;
import dev.migrate.schema.SchemaObject;

/** Which object uses which. */
final class Dependencies {

	/**
	 * Each part of an object stands for the object: its rules, defaults, constraints,
	 * triggers, policies and indexes, and the types that come with it. What users made
	 * has a number from 16384 on.
	 */
	private static final String QUERY = """
			WITH part AS (
				SELECT 'pg_class'::regclass AS catalog, oid, 'r' AS owner_catalog, oid AS owner
				FROM pg_class WHERE oid >= 16384 AND relkind IN ('r', 'p', 'v', 'm', 'c', 'S')
				UNION ALL
				SELECT 'pg_class'::regclass, indexrelid, 'r', indrelid FROM pg_index WHERE indexrelid >= 16384
				UNION ALL
				SELECT 'pg_rewrite'::regclass, oid, 'r', ev_class FROM pg_rewrite WHERE oid >= 16384
				UNION ALL
				SELECT 'pg_attrdef'::regclass, oid, 'r', adrelid FROM pg_attrdef
				UNION ALL
				SELECT 'pg_trigger'::regclass, oid, 'r', tgrelid FROM pg_trigger WHERE NOT tgisinternal
				UNION ALL
				SELECT 'pg_policy'::regclass, oid, 'r', polrelid FROM pg_policy
				UNION ALL
				SELECT 'pg_constraint'::regclass, oid, CASE contypid WHEN 0 THEN 'r' ELSE 't' END,
					CASE contypid WHEN 0 THEN conrelid ELSE contypid END
				FROM pg_constraint WHERE oid >= 16384 AND contype <> 'f'
				UNION ALL
				SELECT 'pg_type'::regclass, t.oid, CASE e.typrelid WHEN 0 THEN 't' ELSE 'r' END,
					CASE e.typrelid WHEN 0 THEN coalesce(g.rngtypid, e.oid) ELSE e.typrelid END
				FROM pg_type t
				JOIN pg_type e ON e.oid = CASE WHEN t.typtype = 'b' AND t.typcategory = 'A' THEN t.typelem ELSE t.oid END
				LEFT JOIN pg_range g ON g.rngmultitypid = e.oid
				WHERE t.oid >= 16384
				UNION ALL
				SELECT 'pg_proc'::regclass, oid, 'f', oid FROM pg_proc WHERE oid >= 16384
				UNION ALL
				SELECT 'pg_operator'::regclass, oid, 'o', oid FROM pg_operator WHERE oid >= 16384
				UNION ALL
				SELECT 'pg_statistic_ext'::regclass, oid, 's', oid FROM pg_statistic_ext
				UNION ALL
				SELECT 'pg_collation'::regclass, oid, 'c', oid FROM pg_collation WHERE oid >= 16384
				UNION ALL
				SELECT 'pg_ts_dict'::regclass, oid, 'd', oid FROM pg_ts_dict WHERE oid >= 16384
				UNION ALL
				SELECT 'pg_ts_config'::regclass, oid, 'g', oid FROM pg_ts_config WHERE oid >= 16384
			)
			SELECT DISTINCT u.owner_catalog, u.owner, p.owner_catalog AS used_catalog, p.owner AS used, a.attname
			FROM pg_depend d
			JOIN part u ON u.catalog = d.classid AND u.oid = d.objid
			JOIN part p ON p.catalog = d.refclassid AND p.oid = d.refobjid
			LEFT JOIN pg_attribute a ON d.refclassid = 'pg_class'::regclass AND a.attrelid = d.refobjid
				AND a.attnum = d.refobjsubid AND d.refobjsubid > 0
			LEFT JOIN pg_class s ON d.classid = 'pg_class'::regclass AND s.oid = d.objid AND s.relkind = 'S'
			WHERE d.deptype IN ('n', 'a') AND d.refobjid >= 16384
			AND (u.owner_catalog <> p.owner_catalog OR u.owner <> p.owner)
			AND (s.oid IS NULL OR d.deptype <> 'a')""";

	private static final Comparator<Dependency> ORDER = Comparator.comparing(Dependency::dependent)
		.thenComparing(Dependency::on)
		.thenComparing(Dependency::column, Comparator.nullsFirst(Comparator.naturalOrder()));

	private Dependencies() {
	}

	static List<Dependency> read(Catalog catalog, Map<CatalogId, SchemaObject> objects) throws SQLException {
		List<Dependency> dependencies = new ArrayList<>();
		catalog.each(QUERY, (row) -> {
			SchemaObject dependent = objects.get(new CatalogId(row.code("owner_catalog"), row.number("owner")));
			SchemaObject used = objects.get(new CatalogId(row.code("used_catalog"), row.number("used")));
			if (dependent != null && used != null) {
				dependencies.add(new Dependency(dependent.reference(), used.reference(), row.optional("attname")));
			}
		});
		dependencies.sort(ORDER);
		return dependencies;
	}

}
