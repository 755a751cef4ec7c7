package dev.migrate.internal.dialect.postgresql.catalog;

import java.sql.SQLException;
import java.util.List;

import dev.migrate.internal.schema.Extension;
import dev.migrate.internal.schema.Extension.Mobility;
import dev.migrate.internal.schema.Extension.Traits;

/** Extensions. */
final class Extensions {

	/** Extensions that come with every database have numbers below those of users. */
	private static final String QUERY = """
			WITH RECURSIVE need AS (
				SELECT oid, 0 AS level FROM pg_extension WHERE oid >= 16384
				UNION
				SELECT d.objid, n.level + 1
				FROM need n
				JOIN pg_depend d ON d.refclassid = 'pg_extension'::regclass AND d.refobjid = n.oid
					AND d.classid = 'pg_extension'::regclass
			)
			SELECT e.extname AS name, n.nspname AS schema_name, e.extversion, e.extrelocatable,
				(SELECT max(level) FROM need WHERE need.oid = e.oid) AS level, d.description AS comment,
				(SELECT a.comment FROM pg_available_extensions() a WHERE a.name = e.extname) AS usual_comment
			FROM pg_extension e
			JOIN pg_namespace n ON n.oid = e.extnamespace
			LEFT JOIN pg_description d ON d.classoid = 'pg_extension'::regclass AND d.objoid = e.oid
			WHERE e.oid >= 16384
			ORDER BY e.extname""";

	private Extensions() {
	}

	static List<Extension> read(Catalog catalog) throws SQLException {
		return catalog.list(QUERY, Extensions::extension);
	}

	private static Extension extension(CatalogRow row) throws SQLException {
		return new Extension(row.text("name"), row.text("schema_name"), row.text("extversion"), row.optional("comment"),
				new Traits(row.optional("usual_comment"), (int) row.number("level"),
						row.is("extrelocatable") ? Mobility.MOVABLE : Mobility.FIXED));
	}

}
