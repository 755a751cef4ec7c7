package dev.migrate.internal.dialect.postgresql.catalog;

import java.sql.SQLException;
import java.util.List;

import dev.migrate.internal.schema.Extension;

/** Extensions. */
final class Extensions {

	/** Extensions that come with every database have numbers below those of users. */
	private static final String QUERY = """
			SELECT e.extname AS name, n.nspname AS schema_name, e.extversion, d.description AS comment
			FROM pg_extension e
			JOIN pg_namespace n ON n.oid = e.extnamespace
			LEFT JOIN pg_description d ON d.classoid = 'pg_extension'::regclass AND d.objoid = e.oid
			WHERE e.oid >= 16384
			ORDER BY e.extname""";

	private Extensions() {
	}

	static List<Extension> read(Catalog catalog) throws SQLException {
		return catalog.list(QUERY, (row) -> new Extension(row.text("name"), row.text("schema_name"),
				row.text("extversion"), row.optional("comment")));
	}

}
