package dev.migrate.internal.dialect.postgresql.catalog;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;

import dev.migrate.internal.schema.Check;
import dev.migrate.internal.schema.Constraint;
import dev.migrate.internal.schema.DomainType;
import dev.migrate.internal.schema.EnumType;
import dev.migrate.internal.schema.SchemaObject;

/** Reads enums and domains. */
final class Types {

	private static final String QUERY = """
			SELECT t.oid, n.nspname AS schema_name, t.typname AS name, t.typtype, t.typnotnull,
				CASE t.typtype WHEN 'e' THEN ARRAY(
					SELECT e.enumlabel::text FROM pg_enum e WHERE e.enumtypid = t.oid ORDER BY e.enumsortorder) END AS labels,
				CASE t.typtype WHEN 'd' THEN format_type(t.typbasetype, t.typtypmod) END AS type,
				CASE WHEN t.typcollation <> b.typcollation THEN t.typcollation::regcollation END AS collation,
				pg_get_expr(t.typdefaultbin, 0) AS default_expression, d.description AS comment
			FROM pg_type t
			JOIN pg_namespace n ON n.oid = t.typnamespace
			LEFT JOIN pg_type b ON b.oid = t.typbasetype
			LEFT JOIN pg_description d ON d.classoid = 'pg_type'::regclass AND d.objoid = t.oid
			WHERE t.typnamespace = ANY (:schemas) AND t.typtype IN ('e', 'd')
			AND t.oid NOT IN (SELECT objid FROM pg_depend WHERE classid = 'pg_type'::regclass AND deptype = 'e')""";

	private Types() {
	}

	static void read(Catalog catalog, Map<Long, List<Constraint>> checks, Map<CatalogId, SchemaObject> objects)
			throws SQLException {
		catalog.each(QUERY, (row) -> {
			long oid = row.number("oid");
			objects.put(new CatalogId(CatalogId.TYPE, oid),
					(row.code("typtype") == 'e') ? enumType(row) : domain(row, checks.getOrDefault(oid, List.of())));
		});
	}

	private static EnumType enumType(CatalogRow row) throws SQLException {
		return new EnumType(row.name(), row.list("labels"), row.optional("comment"));
	}

	private static DomainType domain(CatalogRow row, List<Constraint> checks) throws SQLException {
		return new DomainType(row.name(), row.text("type"), row.optional("collation"),
				Columns.nullability(row, "typnotnull"), row.optionalSql("default_expression"),
				checks.stream().map(Check.class::cast).toList(), row.optional("comment"));
	}

}
