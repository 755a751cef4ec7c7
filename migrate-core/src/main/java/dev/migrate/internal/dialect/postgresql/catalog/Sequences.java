package dev.migrate.internal.dialect.postgresql.catalog;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

import dev.migrate.internal.schema.ColumnReference;
import dev.migrate.internal.schema.QualifiedName;
import dev.migrate.internal.schema.SequenceOptions;
import dev.migrate.internal.schema.SequenceOptions.Cycle;
import org.jspecify.annotations.Nullable;

/**
 * The sequences of identity columns, and all others.
 *
 * @param identities the options of identity columns, by table and column
 * @param others the other sequences, by their number
 */
record Sequences(Map<ColumnId, SequenceOptions> identities, Map<Long, Counter> others) {

	private static final String QUERY = """
			SELECT s.seqrelid, format_type(s.seqtypid, NULL) AS type, s.seqstart, s.seqincrement, s.seqmin, s.seqmax,
				s.seqcache, s.seqcycle, d.deptype, d.refobjid, d.refobjsubid, n.nspname AS schema_name,
				t.relname AS name, a.attname
			FROM pg_sequence s
			JOIN pg_class c ON c.oid = s.seqrelid
			LEFT JOIN pg_depend d ON d.classid = 'pg_class'::regclass AND d.objid = s.seqrelid
				AND d.refclassid = 'pg_class'::regclass AND d.refobjsubid > 0 AND d.deptype IN ('a', 'i')
			LEFT JOIN pg_class t ON t.oid = d.refobjid
			LEFT JOIN pg_namespace n ON n.oid = t.relnamespace
			LEFT JOIN pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid
			WHERE c.relnamespace = ANY (:schemas)""";

	static Sequences read(Catalog catalog) throws SQLException {
		Sequences sequences = new Sequences(new HashMap<>(), new HashMap<>());
		catalog.each(QUERY, sequences::add);
		return sequences;
	}

	private void add(CatalogRow row) throws SQLException {
		SequenceOptions options = new SequenceOptions(row.number("seqstart"), row.number("seqincrement"),
				row.number("seqmin"), row.number("seqmax"), row.number("seqcache"),
				row.is("seqcycle") ? Cycle.CYCLE : Cycle.NO_CYCLE);
		ColumnId owner = new ColumnId(row.number("refobjid"), row.number("refobjsubid"));
		switch (row.code("deptype")) {
			case 'i' -> this.identities.put(owner, options);
			case 'a' -> this.others.put(row.number("seqrelid"),
					new Counter(row.text("type"), options, owner.relation(), new ColumnReference(
							new QualifiedName(row.text("schema_name"), row.text("name")), row.text("attname"))));
			default -> this.others.put(row.number("seqrelid"), new Counter(row.text("type"), options, 0, null));
		}
	}

	/**
	 * A column.
	 *
	 * @param relation the number of the table
	 * @param column the number of the column
	 */
	record ColumnId(long relation, long column) {
	}

	/**
	 * A sequence that does not belong to an identity column.
	 *
	 * @param type its type
	 * @param options the options with which it counts
	 * @param owner the number of the table that owns it, or 0
	 * @param ownedBy the column that owns it
	 */
	record Counter(String type, SequenceOptions options, long owner, @Nullable ColumnReference ownedBy) {
	}

}
