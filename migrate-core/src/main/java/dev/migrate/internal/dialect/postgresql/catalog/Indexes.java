package dev.migrate.internal.dialect.postgresql.catalog;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.migrate.internal.schema.Index;
import dev.migrate.internal.schema.Index.State;
import dev.migrate.internal.schema.Index.Uniqueness;
import dev.migrate.internal.schema.IndexKey;
import dev.migrate.internal.schema.IndexKey.Kind;
import dev.migrate.internal.schema.IndexKey.Order;

/** Reads indexes, including those of constraints, which are separated later. */
final class Indexes {

	/** Reads one row for each key and included column. */
	private static final String QUERY = """
			SELECT i.indexrelid, i.indrelid AS relation, c.relname AS name, c.relispartition, am.amname, i.indisunique,
				%s AS nulls_not_distinct, i.indisvalid, c.reloptions, pg_get_expr(i.indpred, i.indrelid) AS predicate,
				k.number > i.indnkeyatts AS included, a.attname, k.option,
				CASE WHEN k.attribute = 0 THEN pg_get_indexdef(i.indexrelid, k.number::int, false) END AS expression,
				CASE WHEN k.collid <> 0 AND k.collid <> coalesce(a.attcollation, 'pg_catalog.default'::regcollation)
					THEN k.collid::regcollation END AS collation,
				CASE WHEN NOT o.opcdefault OR x.attoptions IS NOT NULL OR (o.opcintype <> a.atttypid
						AND EXISTS (SELECT FROM pg_opclass b WHERE b.opcmethod = o.opcmethod AND b.opcdefault
							AND b.opcintype = a.atttypid))
					THEN CASE WHEN NOT pg_opclass_is_visible(o.oid) THEN quote_ident(n.nspname) || '.' ELSE '' END
						|| quote_ident(o.opcname) END AS operator_class,
				CASE WHEN x.attoptions IS NOT NULL THEN (SELECT ' (' || string_agg(split_part(p, '=', 1) || '=' || quote_literal(substr(p, strpos(p, '=') + 1)), ', ')
					|| ')' FROM unnest(x.attoptions) p) END AS parameters,
				nullif(x.attstattarget, -1) AS statistics, d.description AS comment
			FROM pg_index i
			JOIN pg_class c ON c.oid = i.indexrelid
			JOIN pg_class r ON r.oid = i.indrelid
			JOIN pg_am am ON am.oid = c.relam
			CROSS JOIN LATERAL unnest(i.indkey::int2[], i.indclass::oid[], i.indcollation::oid[], i.indoption::int2[])
				WITH ORDINALITY k(attribute, class, collid, option, number)
			LEFT JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.attribute
			LEFT JOIN pg_attribute x ON x.attrelid = i.indexrelid AND x.attnum = k.number
			LEFT JOIN pg_opclass o ON o.oid = k.class
			LEFT JOIN pg_namespace n ON n.oid = o.opcnamespace
			LEFT JOIN pg_description d ON d.classoid = 'pg_class'::regclass AND d.objoid = i.indexrelid AND d.objsubid = 0
			WHERE r.relnamespace = ANY (:schemas) AND r.relkind IN ('r', 'p', 'm')
			ORDER BY c.relname, i.indexrelid, k.number""";

	private static final int DESCENDING = 1;

	private static final int NULLS_FIRST = 2;

	private final Map<Long, Found> found = new LinkedHashMap<>();

	private final Set<Long> taken = new HashSet<>();

	private Indexes() {
	}

	static Indexes read(Catalog catalog) throws SQLException {
		Indexes indexes = new Indexes();
		String nulls = catalog.since(15, "i.indnullsnotdistinct", "false");
		catalog.each(QUERY.formatted(nulls), indexes::add);
		return indexes;
	}

	private void add(CatalogRow row) throws SQLException {
		long oid = row.number("indexrelid");
		Found index = this.found.get(oid);
		if (index == null) {
			index = new Found(row.number("relation"), row.is("relispartition"), index(row), new ArrayList<>(),
					new ArrayList<>());
			this.found.put(oid, index);
		}
		if (row.is("included")) {
			index.include.add(row.text("attname"));
		}
		else {
			index.keys.add(key(row));
		}
	}

	private static Index index(CatalogRow row) throws SQLException {
		return new Index(row.text("name"), uniqueness(row), row.text("amname"), List.of(), List.of(),
				row.optionalSql("predicate"), row.options("reloptions"),
				row.is("indisvalid") ? State.VALID : State.INVALID, row.optional("comment"));
	}

	private static Uniqueness uniqueness(CatalogRow row) throws SQLException {
		if (!row.is("indisunique")) {
			return Uniqueness.NOT_UNIQUE;
		}
		return row.is("nulls_not_distinct") ? Uniqueness.UNIQUE_NULLS_NOT_DISTINCT : Uniqueness.UNIQUE;
	}

	private static IndexKey key(CatalogRow row) throws SQLException {
		String expression = row.optionalSql("expression");
		String operatorClass = row.optional("operator_class");
		String parameters = row.optional("parameters");
		return new IndexKey((expression != null) ? Kind.EXPRESSION : Kind.COLUMN,
				(expression != null) ? expression : row.text("attname"), row.optional("collation"),
				(operatorClass != null && parameters != null) ? operatorClass + parameters : operatorClass,
				order((int) row.number("option")), row.optionalNumber("statistics"));
	}

	private static Order order(int option) {
		boolean nullsFirst = (option & NULLS_FIRST) != 0;
		if ((option & DESCENDING) != 0) {
			return nullsFirst ? Order.DESCENDING : Order.DESCENDING_NULLS_LAST;
		}
		return nullsFirst ? Order.ASCENDING_NULLS_FIRST : Order.ASCENDING;
	}

	// Takes the index of a constraint, which is then not listed as an index.
	Index take(long oid) throws SQLException {
		Found index = this.found.get(oid);
		if (index == null) {
			throw CatalogRow.vanished("index");
		}
		this.taken.add(oid);
		return index.complete();
	}

	// The indexes that no constraint has taken and that are not inherited.
	Map<Long, List<Index>> rest() {
		Map<Long, List<Index>> rest = new HashMap<>();
		this.found.forEach((oid, index) -> {
			if (!index.inherited && !this.taken.contains(oid)) {
				rest.computeIfAbsent(index.relation, (relation) -> new ArrayList<>()).add(index.complete());
			}
		});
		return rest;
	}

	/**
	 * An index whose keys are still being read.
	 *
	 * @param relation the number of the table
	 * @param inherited whether it exists only because the partitioned table has it
	 * @param head the index without keys
	 * @param keys its keys so far
	 * @param include its included columns so far
	 */
	private record Found(long relation, boolean inherited, Index head, List<IndexKey> keys, List<String> include) {

		Index complete() {
			return new Index(this.head.name(), this.head.uniqueness(), this.head.method(), this.keys, this.include,
					this.head.predicate(), this.head.options(), this.head.state(), this.head.comment());
		}

	}

}
