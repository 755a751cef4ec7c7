package dev.migrate.internal.dialect.postgresql.catalog;

import java.sql.SQLException;
import java.util.Map;

import dev.migrate.internal.schema.ObjectKind;
import dev.migrate.internal.schema.Routine;
import dev.migrate.internal.schema.SchemaObject;

/** Reads functions and procedures. */
final class Routines {

	/**
	 * The constructor functions of a range are left out, since they belong to its type.
	 */
	private static final String QUERY = """
			SELECT p.oid, n.nspname AS schema_name, p.proname AS name, p.prokind,
				pg_get_function_identity_arguments(p.oid) AS arguments, pg_get_function_result(p.oid) AS result,
				pg_get_functiondef(p.oid) AS definition, format('%I.', n.nspname) AS qualifier,
				n.nspname = (current_schemas(false))[1] AS in_first_schema, p.prosqlbody IS NOT NULL AS printed,
				d.description AS comment
			FROM pg_proc p
			JOIN pg_namespace n ON n.oid = p.pronamespace
			LEFT JOIN pg_description d ON d.classoid = 'pg_proc'::regclass AND d.objoid = p.oid
			WHERE p.pronamespace = ANY (:schemas) AND p.prokind IN ('f', 'w', 'p')
			AND p.oid NOT IN (SELECT objid FROM pg_depend WHERE classid = 'pg_proc'::regclass AND deptype IN ('e', 'i'))""";

	private Routines() {
	}

	static void read(Catalog catalog, Map<CatalogId, SchemaObject> objects) throws SQLException {
		catalog.each(QUERY, (row) -> objects.put(new CatalogId(CatalogId.ROUTINE, row.number("oid")), routine(row)));
	}

	private static Routine routine(CatalogRow row) throws SQLException {
		boolean procedure = row.code("prokind") == 'p';
		// The server keeps any other body as it was written.
		String definition = (row.is("printed") ? row.sql("definition") : row.text("definition")).stripTrailing();
		if (row.is("in_first_schema")) {
			definition = PrintedSql.rename(definition, procedure ? "PROCEDURE " : "FUNCTION ", row.text("qualifier"),
					"");
		}
		return new Routine(row.name(), procedure ? ObjectKind.PROCEDURE : ObjectKind.FUNCTION, row.text("arguments"),
				procedure ? null : row.text("result"), definition, row.optional("comment"));
	}

}
