package dev.migrate.internal.dialect.postgresql.catalog;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;

import dev.migrate.internal.schema.Policy;
import dev.migrate.internal.schema.Policy.Combination;

/** Reads row security policies. */
final class Policies {

	private static final String QUERY = """
			SELECT p.polrelid AS relation, p.polname, p.polpermissive, p.polcmd,
				ARRAY(SELECT r.rolname::text FROM pg_roles r WHERE r.oid = ANY (p.polroles) ORDER BY r.rolname) AS roles,
				pg_get_expr(p.polqual, p.polrelid) AS using_expression,
				pg_get_expr(p.polwithcheck, p.polrelid) AS check_expression, d.description AS comment
			FROM pg_policy p
			JOIN pg_class c ON c.oid = p.polrelid
			LEFT JOIN pg_description d ON d.classoid = 'pg_policy'::regclass AND d.objoid = p.oid
			WHERE c.relnamespace = ANY (:schemas)
			ORDER BY p.polname""";

	private Policies() {
	}

	static Map<Long, List<Policy>> read(Catalog catalog) throws SQLException {
		return catalog.group(QUERY, Policies::policy);
	}

	private static Policy policy(CatalogRow row) throws SQLException {
		return new Policy(row.text("polname"),
				row.is("polpermissive") ? Combination.PERMISSIVE : Combination.RESTRICTIVE, command(row.code("polcmd")),
				row.list("roles"), row.optionalSql("using_expression"), row.optionalSql("check_expression"),
				row.optional("comment"));
	}

	private static String command(char code) {
		return switch (code) {
			case 'r' -> "SELECT";
			case 'a' -> "INSERT";
			case 'w' -> "UPDATE";
			case 'd' -> "DELETE";
			default -> "ALL";
		};
	}

}
