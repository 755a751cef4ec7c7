package dev.migrate.internal.dialect.postgresql.catalog;

import java.sql.SQLException;
import java.util.Map;

import dev.migrate.internal.schema.QualifiedName;
import dev.migrate.internal.schema.RangeType;
import dev.migrate.internal.schema.SchemaObject;

/** Reads range types. */
final class Ranges {

	/**
	 * A range type with a canonical function is not described: the type and the function
	 * need each other, which only a language like C supports.
	 */
	private static final String QUERY = """
			SELECT t.oid, n.nspname AS schema_name, t.typname AS name, format_type(r.rngsubtype, NULL) AS subtype,
				CASE WHEN NOT o.opcdefault THEN
					CASE WHEN NOT pg_opclass_is_visible(o.oid) THEN quote_ident(os.nspname) || '.' ELSE '' END
						|| quote_ident(o.opcname) END AS operator_class,
				CASE WHEN r.rngcollation <> s.typcollation THEN r.rngcollation::regcollation END AS collation,
				nullif(r.rngsubdiff::text, '-') AS difference, mn.nspname AS multirange_schema,
				m.typname AS multirange_name, d.description AS comment
			FROM pg_range r
			JOIN pg_type t ON t.oid = r.rngtypid
			JOIN pg_namespace n ON n.oid = t.typnamespace
			JOIN pg_type s ON s.oid = r.rngsubtype
			JOIN pg_opclass o ON o.oid = r.rngsubopc
			JOIN pg_namespace os ON os.oid = o.opcnamespace
			JOIN pg_type m ON m.oid = r.rngmultitypid
			JOIN pg_namespace mn ON mn.oid = m.typnamespace
			LEFT JOIN pg_description d ON d.classoid = 'pg_type'::regclass AND d.objoid = t.oid
			WHERE t.typnamespace = ANY (:schemas) AND r.rngcanonical::oid = 0
			AND t.oid NOT IN (SELECT objid FROM pg_depend WHERE classid = 'pg_type'::regclass AND deptype = 'e')""";

	private Ranges() {
	}

	static void read(Catalog catalog, Map<CatalogId, SchemaObject> objects) throws SQLException {
		catalog.each(QUERY, (row) -> objects.put(new CatalogId(CatalogId.TYPE, row.number("oid")), range(row)));
	}

	private static RangeType range(CatalogRow row) throws SQLException {
		return new RangeType(row.name(), row.text("subtype"), row.optional("operator_class"), row.optional("collation"),
				row.optional("difference"),
				new QualifiedName(row.text("multirange_schema"), row.text("multirange_name")), row.optional("comment"));
	}

}
