package dev.migrate.internal.dialect.postgresql.catalog;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;

import dev.migrate.internal.dialect.postgresql.catalog.Sequences.ColumnId;
import dev.migrate.internal.schema.Column;
import dev.migrate.internal.schema.Column.Origin;
import dev.migrate.internal.schema.ColumnStorage;
import dev.migrate.internal.schema.ColumnValue;
import dev.migrate.internal.schema.ColumnValue.Generated;
import dev.migrate.internal.schema.ColumnValue.Identity;
import dev.migrate.internal.schema.Nullability;
import dev.migrate.internal.schema.SequenceOptions;
import org.jspecify.annotations.Nullable;

/** Columns of tables, views and composite types. */
final class Columns {

	private static final String QUERY = """
			SELECT a.attrelid AS relation, a.attnum, a.attname, format_type(a.atttypid, a.atttypmod) AS type, a.attnotnull,
				a.attidentity, a.attgenerated,
				CASE WHEN a.attcollation <> t.typcollation THEN a.attcollation::regcollation END AS collation,
				(a.attinhcount > 0 AND NOT a.attislocal) OR c.reloftype <> 0 AS inherited,
				CASE WHEN a.attstorage <> t.typstorage THEN CASE a.attstorage
					WHEN 'p' THEN 'PLAIN' WHEN 'e' THEN 'EXTERNAL' WHEN 'm' THEN 'MAIN' ELSE 'EXTENDED' END END AS storage,
				CASE a.attcompression WHEN 'p' THEN 'pglz' WHEN 'l' THEN 'lz4' END AS compression,
				nullif(a.attstattarget, -1) AS statistics, a.attoptions,
				pg_get_expr(e.adbin, e.adrelid) AS expression, d.description AS comment
			FROM pg_class c
			JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
			JOIN pg_type t ON t.oid = a.atttypid
			LEFT JOIN pg_attrdef e ON e.adrelid = a.attrelid AND e.adnum = a.attnum
			LEFT JOIN pg_description d ON d.classoid = 'pg_class'::regclass AND d.objoid = a.attrelid
				AND d.objsubid = a.attnum
			WHERE c.relnamespace = ANY (:schemas) AND c.relkind IN ('r', 'p', 'v', 'm', 'c')
			ORDER BY a.attrelid, a.attnum""";

	private final Map<ColumnId, SequenceOptions> identities;

	private Columns(Map<ColumnId, SequenceOptions> identities) {
		this.identities = identities;
	}

	static Map<Long, List<Column>> read(Catalog catalog, Sequences sequences) throws SQLException {
		return catalog.group(QUERY, new Columns(sequences.identities())::column);
	}

	private Column column(CatalogRow row) throws SQLException {
		return new Column(row.text("attname"), row.text("type"), nullability(row, "attnotnull"), value(row),
				row.optional("collation"), row.is("inherited") ? Origin.INHERITED : Origin.OWN, storage(row),
				row.optional("comment"));
	}

	private @Nullable ColumnValue value(CatalogRow row) throws SQLException {
		if (row.code("attidentity") != ' ') {
			return identity(row);
		}
		String expression = row.optionalSql("expression");
		if (expression == null) {
			return null;
		}
		return switch (row.code("attgenerated")) {
			case 's' -> new Generated(expression, Generated.Kind.STORED);
			case 'v' -> new Generated(expression, Generated.Kind.VIRTUAL);
			default -> new ColumnValue.Default(expression);
		};
	}

	// From version 17 on, the identity column of a partition has no separate sequence.
	private @Nullable ColumnValue identity(CatalogRow row) throws SQLException {
		SequenceOptions options = this.identities.get(new ColumnId(row.number("relation"), row.number("attnum")));
		Identity.Generation generation = (row.code("attidentity") == 'a') ? Identity.Generation.ALWAYS
				: Identity.Generation.BY_DEFAULT;
		return (options != null) ? new Identity(generation, options) : null;
	}

	private static ColumnStorage storage(CatalogRow row) throws SQLException {
		return new ColumnStorage(row.optional("storage"), row.optional("compression"), row.optionalNumber("statistics"),
				row.options("attoptions"));
	}

	static Nullability nullability(CatalogRow row, String column) throws SQLException {
		return row.is(column) ? Nullability.NOT_NULL : Nullability.NULLABLE;
	}

}
