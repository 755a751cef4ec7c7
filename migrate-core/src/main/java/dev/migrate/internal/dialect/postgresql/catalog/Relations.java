package dev.migrate.internal.dialect.postgresql.catalog;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.migrate.internal.schema.PartitionOf;
import dev.migrate.internal.schema.Persistence;
import dev.migrate.internal.schema.QualifiedName;
import dev.migrate.internal.schema.RowSecurity;
import dev.migrate.internal.schema.TableForm;

/** Reads tables, views, composite types and sequences. */
final class Relations {

	private static final String QUERY = """
			SELECT c.oid, n.nspname AS schema_name, c.relname AS name, c.relkind, c.relpersistence, c.relrowsecurity,
				c.relforcerowsecurity, c.reloptions,
				ARRAY(SELECT 'toast.' || o FROM unnest(t.reloptions) o) AS toast_options,
				nullif(am.amname, 'heap') AS access_method, tn.nspname AS type_schema, y.typname AS type_name,
				CASE c.relreplident
					WHEN 'f' THEN 'FULL'
					WHEN 'n' THEN 'NOTHING'
					WHEN 'i' THEN (SELECT 'USING INDEX ' || quote_ident(r.relname) FROM pg_index i
						JOIN pg_class r ON r.oid = i.indexrelid WHERE i.indrelid = c.oid AND i.indisreplident)
				END AS replica_identity,
				(SELECT r.relname FROM pg_index i JOIN pg_class r ON r.oid = i.indexrelid
					WHERE i.indrelid = c.oid AND i.indisclustered) AS clustered_on,
				CASE WHEN c.relkind = 'p' THEN pg_get_partkeydef(c.oid) END AS partition_key,
				CASE WHEN c.relispartition THEN pg_get_expr(c.relpartbound, c.oid) END AS bound,
				p.schemas AS parent_schemas, p.names AS parent_names,
				CASE WHEN c.relkind IN ('v', 'm') THEN pg_get_viewdef(c.oid) END AS query, d.description AS comment
			FROM pg_class c
			JOIN pg_namespace n ON n.oid = c.relnamespace
			LEFT JOIN pg_class t ON t.oid = c.reltoastrelid
			LEFT JOIN pg_am am ON am.oid = c.relam
			LEFT JOIN pg_type y ON y.oid = c.reloftype
			LEFT JOIN pg_namespace tn ON tn.oid = y.typnamespace
			LEFT JOIN (SELECT i.inhrelid, array_agg(pn.nspname::text ORDER BY i.inhseqno) AS schemas,
					array_agg(pc.relname::text ORDER BY i.inhseqno) AS names
				FROM pg_inherits i
				JOIN pg_class pc ON pc.oid = i.inhparent
				JOIN pg_namespace pn ON pn.oid = pc.relnamespace
				GROUP BY i.inhrelid) p ON p.inhrelid = c.oid
			LEFT JOIN pg_description d ON d.objsubid = 0
				AND d.classoid = CASE c.relkind WHEN 'c' THEN 'pg_type'::regclass ELSE 'pg_class'::regclass END
				AND d.objoid = CASE c.relkind WHEN 'c' THEN c.reltype ELSE c.oid END
			WHERE c.relnamespace = ANY (:schemas) AND c.relkind IN ('r', 'p', 'v', 'm', 'c', 'S')
			AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.deptype = 'e'
				AND e.classid = CASE c.relkind WHEN 'c' THEN 'pg_type'::regclass ELSE 'pg_class'::regclass END
				AND e.objid = CASE c.relkind WHEN 'c' THEN c.reltype ELSE c.oid END)""";

	private Relations() {
	}

	static List<Relation> read(Catalog catalog, Map<Long, Map<String, String>> partitionNames) throws SQLException {
		return catalog.list(QUERY, (row) -> relation(row, partitionNames.getOrDefault(row.number("oid"), Map.of())));
	}

	private static Relation relation(CatalogRow row, Map<String, String> partitionNames) throws SQLException {
		char kind = row.code("relkind");
		boolean view = kind == Relation.VIEW || kind == Relation.MATERIALIZED_VIEW;
		return new Relation(row.number("oid"), kind, row.name(), form(row, partitionNames), row.options("reloptions"),
				view ? PrintedSql.statement(row.sql("query")) : null, row.optional("comment"));
	}

	private static TableForm form(CatalogRow row, Map<String, String> partitionNames) throws SQLException {
		List<QualifiedName> parents = parents(row);
		String bound = row.optional("bound");
		String type = row.optional("type_name");
		Map<String, String> options = new LinkedHashMap<>(row.options("reloptions"));
		options.putAll(row.options("toast_options"));
		return new TableForm(persistence(row), row.optionalSql("partition_key"),
				(bound != null) ? new PartitionOf(parents.get(0), bound, partitionNames) : null,
				(bound != null) ? List.of() : parents,
				(type != null) ? new QualifiedName(row.text("type_schema"), type) : null, row.optional("access_method"),
				options, row.optional("replica_identity"), row.optional("clustered_on"), rowSecurity(row));
	}

	static Persistence persistence(CatalogRow row) throws SQLException {
		return (row.code("relpersistence") == 'u') ? Persistence.UNLOGGED : Persistence.LOGGED;
	}

	private static List<QualifiedName> parents(CatalogRow row) throws SQLException {
		List<String> schemas = row.list("parent_schemas");
		List<String> names = row.list("parent_names");
		List<QualifiedName> parents = new ArrayList<>();
		for (int i = 0; i < names.size(); i++) {
			parents.add(new QualifiedName(schemas.get(i), names.get(i)));
		}
		return parents;
	}

	private static RowSecurity rowSecurity(CatalogRow row) throws SQLException {
		if (row.is("relforcerowsecurity")) {
			return row.is("relrowsecurity") ? RowSecurity.FORCED : RowSecurity.FORCED_WHEN_ENABLED;
		}
		return row.is("relrowsecurity") ? RowSecurity.ENABLED : RowSecurity.DISABLED;
	}

}
