package dev.migrate.internal.dialect.postgresql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

import dev.migrate.internal.dialect.Jdbc;
import dev.migrate.internal.dialect.Probe;
import org.jspecify.annotations.Nullable;

/**
 * The probe of {@code CREATE INDEX CONCURRENTLY}. A build that does not finish leaves an
 * invalid index behind. Each index of the table that did not exist before is its own.
 *
 * @param name the index's name, or {@code null} if the server chooses it
 * @param table the table
 * @param ifNotExists whether the statement accepts an existing index of that name
 */
record CreateIndexProbe(@Nullable String name, String table, boolean ifNotExists) implements Probe {

	private static final String BEFORE = """
			SELECT coalesce(string_agg(indexrelid::text, ',' ORDER BY indexrelid), '')
			FROM pg_index WHERE indrelid = to_regclass(%s)""";

	private static final String DEFECT = """
			SELECT 'IF NOT EXISTS found the index ' || i.indexrelid::regclass::text || ', which was there before and is '
				|| 'invalid: no query uses it. Drop it first with: DROP INDEX CONCURRENTLY ' || i.indexrelid::regclass::text
			FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
			WHERE i.indrelid = to_regclass(%s) AND c.relname = (parse_ident(%s))[1] AND NOT i.indisvalid
			LIMIT 1""";

	private static final String AFTER = """
			SELECT i.indexrelid::text AS oid, i.indisvalid, i.indexrelid::regclass::text AS index_name
			FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
			WHERE i.indrelid = to_regclass(?)
				AND (?::text IS NULL OR c.relname = (parse_ident(?))[1])
			ORDER BY 1""";

	/**
	 * Reads the statement.
	 * @param words the words after {@code CONCURRENTLY}
	 * @return the probe
	 */
	static CreateIndexProbe of(List<String> words) {
		boolean ifNotExists = words.size() > 3 && words.subList(0, 3).equals(List.of("if", "not", "exists"));
		int on = words.indexOf("on");
		String name = (on > (ifNotExists ? 3 : 0)) ? words.get(on - 1) : null;
		int table = (on + 1 < words.size() && words.get(on + 1).equals("only")) ? on + 2 : on + 1;
		return new CreateIndexProbe(name, (table < words.size()) ? words.get(table) : "", ifNotExists);
	}

	@Override
	public String before(Connection connection) throws SQLException {
		return Jdbc.texts(connection, "SELECT " + beforeSql()).get(0);
	}

	@Override
	public String beforeSql() {
		return "(" + BEFORE.formatted(PostgresqlText.literal(this.table)) + ")";
	}

	@Override
	public Verdict after(Connection connection, String before) throws SQLException {
		List<Index> indexes = indexes(connection);
		List<Index> added = indexes.stream().filter((index) -> index.isNotIn(before)).toList();
		if (added.size() > 1) {
			return new Verdict.Unknown();
		}
		if (added.size() == 1) {
			return added.get(0).verdict();
		}
		boolean satisfied = this.ifNotExists && this.name != null && indexes.stream().anyMatch(Index::valid);
		return satisfied ? new Verdict.Done(List.of()) : new Verdict.NotDone(List.of());
	}

	@Override
	public @Nullable String defect(Connection connection, String before) throws SQLException {
		String query = defectSql();
		return (query != null) ? Jdbc.texts(connection, "SELECT " + query).get(0) : null;
	}

	@Override
	public @Nullable String defectSql() {
		return (this.name != null)
				? "(" + DEFECT.formatted(PostgresqlText.literal(this.table), PostgresqlText.literal(this.name)) + ")"
				: null;
	}

	private List<Index> indexes(Connection connection) throws SQLException {
		return Jdbc.list(connection, AFTER,
				(row, number) -> new Index(row.getString(1), row.getBoolean(2), row.getString(3)), this.table,
				this.name, this.name);
	}

	private record Index(String oid, boolean valid, String name) {

		boolean isNotIn(String before) {
			return !Set.of(before.split(",")).contains(this.oid);
		}

		Verdict verdict() {
			return this.valid ? new Verdict.Done(List.of())
					: new Verdict.NotDone(List.of("DROP INDEX CONCURRENTLY IF EXISTS " + this.name));
		}

	}

}
