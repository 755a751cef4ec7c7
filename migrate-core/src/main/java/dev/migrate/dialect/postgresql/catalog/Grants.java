package dev.migrate.dialect.postgresql.catalog;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.migrate.schema.Grant;
import dev.migrate.schema.Privilege;
import dev.migrate.schema.Privilege.GrantOption;
import dev.migrate.schema.SchemaObject;

/**
 * What roles other than the owner may do.
 *
 * @param namespaces what they may do with a schema, by its number
 * @param objects what they may do with an object
 */
record Grants(Map<Long, List<Privilege>> namespaces, List<Grant> objects) {

	private static final char NAMESPACE = 'n';

	/** Where nothing was ever granted or revoked, the default of the server holds. */
	private static final String QUERY = """
			WITH object AS (
				SELECT 'n' AS catalog, oid, NULL::name AS attribute, nspowner AS owner,
					coalesce(nspacl, acldefault('n', nspowner)) AS acl
				FROM pg_namespace WHERE oid = ANY (:schemas)
				UNION ALL
				SELECT 'r', oid, NULL, relowner,
					coalesce(relacl, acldefault(CASE relkind WHEN 'S' THEN 's' ELSE 'r' END::"char", relowner))
				FROM pg_class WHERE relnamespace = ANY (:schemas) AND relkind IN ('r', 'p', 'v', 'm', 'S')
				UNION ALL
				SELECT 'r', c.oid, a.attname, c.relowner, a.attacl
				FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
				WHERE c.relnamespace = ANY (:schemas) AND NOT a.attisdropped AND a.attacl IS NOT NULL
				UNION ALL
				SELECT CASE typrelid WHEN 0 THEN 't' ELSE 'r' END, CASE typrelid WHEN 0 THEN oid ELSE typrelid END,
					NULL, typowner, coalesce(typacl, acldefault('T', typowner))
				FROM pg_type
				WHERE typnamespace = ANY (:schemas) AND (typtype IN ('e', 'd', 'r')
					OR EXISTS (SELECT FROM pg_class c WHERE c.oid = typrelid AND c.relkind = 'c'))
				UNION ALL
				SELECT 'f', oid, NULL, proowner, coalesce(proacl, acldefault('f', proowner))
				FROM pg_proc WHERE pronamespace = ANY (:schemas)
			)
			SELECT o.catalog, o.oid, o.attribute, x.privilege_type, x.is_grantable,
				CASE WHEN x.grantee <> 0 THEN pg_get_userbyid(x.grantee) END AS grantee
			FROM object o
			CROSS JOIN LATERAL aclexplode(o.acl) x
			WHERE x.grantee <> o.owner
			GROUP BY 1, 2, 3, 4, 5, 6
			ORDER BY grantee NULLS FIRST, x.privilege_type, o.attribute NULLS FIRST, x.is_grantable""";

	static Grants none() {
		return new Grants(Map.of(), List.of());
	}

	static Grants read(Catalog catalog, Map<CatalogId, SchemaObject> objects) throws SQLException {
		Grants grants = new Grants(new HashMap<>(), new ArrayList<>());
		catalog.each(QUERY, (row) -> grants.add(row, objects));
		grants.objects.sort(Comparator.comparing(Grant::object));
		return grants;
	}

	private void add(Row row, Map<CatalogId, SchemaObject> known) throws SQLException {
		CatalogId id = new CatalogId(row.code("catalog"), row.number("oid"));
		Privilege privilege = new Privilege(row.optional("grantee"), row.text("privilege_type"),
				row.optional("attribute"), row.is("is_grantable") ? GrantOption.WITH : GrantOption.NONE);
		SchemaObject object = known.get(id);
		if (id.catalog() == NAMESPACE) {
			this.namespaces.computeIfAbsent(id.oid(), (namespace) -> new ArrayList<>()).add(privilege);
		}
		else if (object != null) {
			this.objects.add(new Grant(object.reference(), privilege));
		}
	}

}
