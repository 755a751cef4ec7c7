package dev.migrate.internal.dialect.postgresql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import dev.migrate.internal.dialect.Jdbc;
import dev.migrate.internal.dialect.Probe;

/**
 * The probe of {@code REINDEX}, which may run again once its invalid copies are gone. It
 * leaves them behind under names that end in {@code _ccnew} or {@code _ccold}.
 */
record ReindexProbe() implements Probe {

	private static final String LEFTOVERS = """
			SELECT i.indexrelid::regclass::text
			FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
			WHERE NOT i.indisvalid AND c.relname ~ '_cc(new|old)[0-9]*$'
				AND NOT EXISTS (SELECT FROM pg_stat_progress_create_index p WHERE p.index_relid = i.indexrelid)
			ORDER BY 1""";

	@Override
	public String before(Connection connection) throws SQLException {
		return Jdbc.texts(connection, "SELECT " + beforeSql()).get(0);
	}

	@Override
	public String beforeSql() {
		return "array_to_string(ARRAY(" + LEFTOVERS + "), E'\\n')";
	}

	@Override
	public Verdict after(Connection connection, String before) throws SQLException {
		List<String> leftovers = new ArrayList<>(Jdbc.texts(connection, LEFTOVERS));
		leftovers.removeAll(List.of(before.split("\n")));
		return new Verdict.NotDone(leftovers.stream().map((name) -> "DROP INDEX CONCURRENTLY " + name).toList());
	}

}
