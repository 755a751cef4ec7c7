package dev.migrate.internal.dialect.postgresql;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import dev.migrate.database.Loss.Precision;
import dev.migrate.internal.dialect.Jdbc;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.RowMapper;

/**
 * Finds tables, columns and sequences by the names of a statement, and counts their rows.
 * A question that the server refuses has no answer, and leaves the transaction as it was.
 */
final class PostgresqlObjects {

	/** The greatest number of rows that is counted. */
	private static final long MOST = 1_000_000;

	private static final String TABLES = """
			SELECT c.oid, format('%I.%I', n.nspname, c.relname)
			FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
			WHERE c.relkind IN ('r', 'p')""";

	private static final String BY_NAME = TABLES + " AND c.oid = to_regclass(?)";

	private static final String BY_SCHEMA = TABLES
			+ " AND NOT c.relispartition AND n.oid = to_regnamespace(?) ORDER BY 2";

	private static final String BY_EXTENSION = TABLES
			+ " AND c.oid IN (SELECT d.objid FROM pg_depend d JOIN pg_extension e ON e.oid = d.refobjid"
			+ " WHERE d.classid = 'pg_class'::regclass AND d.refclassid = 'pg_extension'::regclass AND d.deptype = 'e'"
			+ " AND quote_ident(e.extname) = quote_ident((parse_ident(?))[1])) ORDER BY 2";

	/**
	 * Conditions for a value that is another one after a conversion there and back. Not
	 * every type has a cast back, or an equality.
	 */
	private static final List<String> CHANGED = List.of("(%1$s%2$s)::%3$s IS DISTINCT FROM %1$s",
			"(%1$s%2$s)::text::%3$s IS DISTINCT FROM %1$s", "(%1$s%2$s)::text::%3$s::text IS DISTINCT FROM %1$s::text");

	private static final String REFERENCING = """
			WITH RECURSIVE emptied AS (SELECT ?::oid AS oid
				UNION SELECT f.conrelid FROM pg_constraint f JOIN emptied e ON f.confrelid = e.oid AND f.contype = 'f'
					AND f.confdeltype::text LIKE ?)
			""" + TABLES + " AND c.oid IN (SELECT oid FROM emptied) ORDER BY 2";

	private static final String COLUMN = """
			SELECT quote_ident(a.attname), a.attgenerated <> '', format_type(a.atttypid, a.atttypmod) FROM pg_attribute a
			WHERE a.attrelid = ?::oid AND a.attname = (parse_ident(?))[1] AND a.attnum > 0 AND NOT a.attisdropped""";

	private static final String BY_TYPE = """
			WITH RECURSIVE types AS (SELECT to_regtype(?)::oid AS oid
				UNION SELECT t.oid FROM pg_type t JOIN types ON t.typbasetype = types.oid OR t.typelem = types.oid)
			SELECT c.oid, format('%I.%I', n.nspname, c.relname), quote_ident(a.attname), format_type(a.atttypid, a.atttypmod)
			FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
			WHERE a.atttypid IN (SELECT oid FROM types) AND c.relkind IN ('r', 'p') AND NOT c.relispartition
				AND a.attnum > 0 AND NOT a.attisdropped
			ORDER BY 2, a.attnum""";

	private static final String SEQUENCE = """
			SELECT format('%I.%I', schemaname, sequencename), CASE WHEN last_value IS NULL THEN 0 ELSE 1 END
			FROM pg_sequences WHERE format('%I.%I', schemaname, sequencename)::regclass = to_regclass(?)""";

	/** A table that was never analyzed has no estimate except from its size. */
	private static final String ESTIMATE = """
			SELECT coalesce(sum(CASE WHEN c.reltuples >= 0 THEN c.reltuples ELSE pg_relation_size(c.oid) / 64 END), 0)::bigint
			FROM pg_class c WHERE c.oid = ?::oid OR c.oid IN (SELECT relid FROM pg_partition_tree(?::oid::regclass))""";

	private final Connection connection;

	PostgresqlObjects(Connection connection) {
		this.connection = connection;
	}

	List<Table> table(String name) throws SQLException {
		return list(BY_NAME, (row, number) -> new Table(row.getLong(1), row.getString(2)), name);
	}

	List<Table> tablesOf(String schema) throws SQLException {
		return list(BY_SCHEMA, (row, number) -> new Table(row.getLong(1), row.getString(2)), schema);
	}

	List<Table> tablesOfExtension(String extension) throws SQLException {
		return list(BY_EXTENSION, (row, number) -> new Table(row.getLong(1), row.getString(2)), extension);
	}

	// The table itself and all that TRUNCATE ... CASCADE empties with it.
	List<Table> referencing(Table table) throws SQLException {
		return list(REFERENCING, (row, number) -> new Table(row.getLong(1), row.getString(2)),
				Long.toString(table.oid()), "%");
	}

	// The tables that a DELETE empties with another one.
	List<Table> cascading(Table table) throws SQLException {
		List<Table> tables = new ArrayList<>(list(REFERENCING,
				(row, number) -> new Table(row.getLong(1), row.getString(2)), Long.toString(table.oid()), "c"));
		tables.remove(table);
		return tables;
	}

	List<Column> column(Table table, String name) throws SQLException {
		return list(COLUMN, (row, number) -> new Column(table, row.getString(1), row.getBoolean(2), row.getString(3)),
				Long.toString(table.oid()), name);
	}

	List<Column> columnsOfType(String type) throws SQLException {
		return list(BY_TYPE, (row, number) -> new Column(new Table(row.getLong(1), row.getString(2)), row.getString(3),
				false, row.getString(4)), type);
	}

	List<Sequence> sequence(String name) throws SQLException {
		return list(SEQUENCE,
				(row, number) -> new Sequence(row.getString(1), new Count(row.getLong(2), Precision.EXACT)), name);
	}

	// Generated values can be generated again, so they are no loss.
	Count count(Column column) throws SQLException {
		return column.generated() ? new Count(0, Precision.EXACT)
				: count(column.table(), "WHERE " + column.name() + " IS DISTINCT FROM NULL");
	}

	// Values that are other ones after the casts. Without an answer, all may be.
	Count countConverted(Column column, @Nullable String casts) throws SQLException {
		Count all = count(column);
		if (all.rows() == 0 || casts == null) {
			return new Count(all.rows(), Precision.AT_MOST);
		}
		for (String changed : CHANGED) {
			Count counted = counted(column.table(),
					"WHERE " + String.format(Locale.ROOT, changed, column.name(), casts, column.type()));
			if (counted != null) {
				return counted;
			}
		}
		return new Count(all.rows(), Precision.AT_MOST);
	}

	Count count(Table table, String condition) throws SQLException {
		Count counted = counted(table, condition);
		return (counted != null) ? counted : new Count(estimate(table), Precision.ESTIMATE);
	}

	// Counts some rows of a table. If the condition cannot be used, all rows are the
	// upper limit.
	Count countSome(Table table, @Nullable String condition) throws SQLException {
		Count counted = (condition != null) ? counted(table, condition) : null;
		return (counted != null) ? counted : new Count(count(table, "").rows(), Precision.AT_MOST);
	}

	// Returns null if there are too many rows, or if the count takes too long.
	private @Nullable Count counted(Table table, String condition) throws SQLException {
		List<Long> rows = list("SELECT count(*) FROM (SELECT FROM " + table.name() + " " + condition + "\nLIMIT "
				+ (MOST + 1) + ") counted", (row, number) -> row.getLong(1));
		return (rows.isEmpty() || rows.get(0) > MOST) ? null : new Count(rows.get(0), Precision.EXACT);
	}

	private long estimate(Table table) throws SQLException {
		String oid = Long.toString(table.oid());
		return list(ESTIMATE, (row, number) -> row.getLong(1), oid, oid).stream().findFirst().orElse(0L);
	}

	private <T> List<T> list(String sql, RowMapper<T> mapper, Object... arguments) throws SQLException {
		List<T> values = new ArrayList<>();
		attempt(() -> values.addAll(Jdbc.list(this.connection, sql, mapper, arguments)));
		return values;
	}

	void attempt(Question question) throws SQLException {
		Savepoint before = this.connection.setSavepoint();
		try {
			question.ask();
		}
		catch (SQLException ex) {
			this.connection.rollback(before);
		}
	}

	/** A question that the server may refuse. */
	@FunctionalInterface
	interface Question {

		void ask() throws SQLException;

	}

	/** A table and its name, qualified and quoted. */
	record Table(long oid, String name) {
	}

	/** A column and its name, quoted, with its type. */
	record Column(Table table, String name, boolean generated, String type) {
	}

	/** A sequence; one row if it has been used. */
	record Sequence(String name, Count count) {
	}

	/** A number of rows. */
	record Count(long rows, Precision precision) {
	}

}
