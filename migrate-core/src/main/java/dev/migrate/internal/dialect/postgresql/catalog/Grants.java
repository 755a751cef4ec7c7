package dev.migrate.internal.dialect.postgresql.catalog;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.migrate.internal.schema.Grant;
import dev.migrate.internal.schema.ObjectReference;
import dev.migrate.internal.schema.Owners;
import dev.migrate.internal.schema.Privilege;
import dev.migrate.internal.schema.Privilege.GrantOption;
import dev.migrate.internal.schema.SchemaObject;

/**
 * The privileges of roles other than the owner, and the owners.
 *
 * @param namespaces the privileges on schemas, by the schema's number
 * @param objects the privileges on objects
 * @param owners the owners of the schemas and objects
 */
record Grants(Map<Long, List<Privilege>> namespaces, List<Grant> objects, Owners owners) {

	/** If nothing was ever granted or revoked, the server's default holds. */
	private static final String QUERY = """
			WITH object AS (
				SELECT 'pg_namespace'::regclass AS catalog, oid, NULL::name AS attribute, nspowner AS owner,
					coalesce(nspacl, acldefault('n', nspowner)) AS acl
				FROM pg_namespace WHERE oid = ANY (:schemas)
				UNION ALL
				SELECT 'pg_class', oid, NULL, relowner,
					coalesce(relacl, acldefault(CASE relkind WHEN 'S' THEN 's' ELSE 'r' END::"char", relowner))
				FROM pg_class WHERE relnamespace = ANY (:schemas) AND relkind IN ('r', 'p', 'v', 'm', 'S')
				UNION ALL
				SELECT 'pg_class', c.oid, a.attname, c.relowner, a.attacl
				FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
				WHERE c.relnamespace = ANY (:schemas) AND NOT a.attisdropped AND a.attacl IS NOT NULL
				UNION ALL
				SELECT CASE typrelid WHEN 0 THEN 'pg_type' ELSE 'pg_class' END::regclass, CASE typrelid WHEN 0 THEN oid ELSE typrelid END,
					NULL, typowner, coalesce(typacl, acldefault('T', typowner))
				FROM pg_type
				WHERE typnamespace = ANY (:schemas) AND (typtype IN ('e', 'd', 'r')
					OR EXISTS (SELECT FROM pg_class c WHERE c.oid = typrelid AND c.relkind = 'c'))
				UNION ALL
				SELECT 'pg_proc', oid, NULL, proowner, coalesce(proacl, acldefault('f', proowner))
				FROM pg_proc WHERE pronamespace = ANY (:schemas)
			)
			SELECT o.catalog::oid AS catalog, o.oid, o.attribute, x.privilege_type, x.is_grantable,
				CASE WHEN x.grantee <> 0 THEN pg_get_userbyid(x.grantee) END AS grantee,
				pg_get_userbyid(o.owner) AS owner
			FROM object o
			LEFT JOIN LATERAL aclexplode(o.acl) x ON x.grantee <> o.owner
			GROUP BY 1, 2, 3, 4, 5, 6, 7
			ORDER BY grantee NULLS FIRST, x.privilege_type, o.attribute NULLS FIRST, x.is_grantable""";

	static Grants none() {
		return new Grants(Map.of(), List.of(), Owners.UNKNOWN);
	}

	static Grants read(Catalog catalog, Map<Long, String> namespaces, Map<CatalogId, SchemaObject> objects)
			throws SQLException {
		Map<String, String> namespaceOwners = new HashMap<>();
		Map<ObjectReference, String> owners = new HashMap<>();
		Map<Long, List<Privilege>> privileges = new HashMap<>();
		List<Grant> grants = new ArrayList<>();
		catalog.each(QUERY, (row) -> {
			CatalogId id = new CatalogId(row.number("catalog"), row.number("oid"));
			SchemaObject object = objects.get(id);
			if (id.catalog() == CatalogId.NAMESPACE) {
				namespaceOwners.put(namespaces.get(id.oid()), row.text("owner"));
				privilege(row)
					.ifPresent((privilege) -> privileges.computeIfAbsent(id.oid(), (namespace) -> new ArrayList<>())
						.add(privilege));
			}
			else if (object != null) {
				owners.put(object.reference(), row.text("owner"));
				privilege(row).ifPresent((privilege) -> grants.add(new Grant(object.reference(), privilege)));
			}
		});
		grants.sort(Comparator.comparing(Grant::object));
		return new Grants(privileges, grants, new Owners(namespaceOwners, owners));
	}

	// Empty if nobody except the owner has a privilege.
	private static Optional<Privilege> privilege(CatalogRow row) throws SQLException {
		String action = row.optional("privilege_type");
		return (action != null) ? Optional.of(new Privilege(row.optional("grantee"), action, row.optional("attribute"),
				row.is("is_grantable") ? GrantOption.WITH : GrantOption.NONE)) : Optional.empty();
	}

}
