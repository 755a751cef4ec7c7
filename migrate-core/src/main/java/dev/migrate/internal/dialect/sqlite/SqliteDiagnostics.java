package dev.migrate.internal.dialect.sqlite;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import dev.migrate.database.Fact;
import dev.migrate.internal.dialect.Diagnostics;
import dev.migrate.internal.dialect.Jdbc;
import dev.migrate.internal.dialect.TableFacts;
import dev.migrate.internal.dialect.TableNaming;
import dev.migrate.internal.dialect.Tables;
import dev.migrate.lock.LockHolder;
import org.jspecify.annotations.Nullable;

/** The facts of an SQLite database. */
final class SqliteDiagnostics implements Diagnostics {

	private static final String FACTS = """
			SELECT sqlite_version() AS version, (SELECT file FROM pragma_database_list WHERE name = 'main') AS file,
				(SELECT page_count FROM pragma_page_count) * (SELECT page_size FROM pragma_page_size) AS size,
				(SELECT query_only FROM pragma_query_only) AS query_only,
				(SELECT journal_mode FROM pragma_journal_mode) AS journal_mode,
				(SELECT foreign_keys FROM pragma_foreign_keys) AS foreign_keys,
				(SELECT timeout FROM pragma_busy_timeout) AS busy_timeout,
				(SELECT encoding FROM pragma_encoding) AS encoding,
				(SELECT group_concat(name, ', ') FROM pragma_database_list WHERE seq > 1) AS attached,
				(SELECT group_concat(name) FROM pragma_table_info(%s)) AS revision_columns,
				(SELECT group_concat(name) FROM pragma_table_info(%s)) AS history_columns""";

	private static final String ROWS = "SELECT (SELECT count(*) FROM %s), (SELECT count(*) FROM %s)";

	@Override
	public List<Fact> facts(Connection connection, TableNaming naming) throws SQLException {
		List<Fact> facts = Jdbc.one(connection,
				FACTS.formatted(SqliteSessions.literal(naming.prefix() + "revision"),
						SqliteSessions.literal(naming.prefix() + "history")),
				(row, number) -> facts(connection, naming, row));
		LockHolder holder = new SqliteLock().holder(connection);
		facts.add(Fact.of("lock", (holder != null) ? "held by " + holder.describe() : "free"));
		return facts;
	}

	private static List<Fact> facts(Connection connection, TableNaming naming, ResultSet row) throws SQLException {
		List<Fact> facts = new ArrayList<>();
		database(connection, row, facts);
		tables(connection, naming, row, facts);
		return facts;
	}

	private static void database(Connection connection, ResultSet row, List<Fact> facts) throws SQLException {
		String file = Objects.requireNonNullElse(row.getString("file"), "");
		facts.add(Fact.of("product", "SQLite " + row.getString("version")));
		facts.add(Fact.of("file", file.isEmpty() ? "in memory" : file));
		facts.add(Fact.of("size", row.getLong("size") / 1024 + " kB"));
		facts.add(Fact.of("user", SqliteSessions.user()));
		facts.add(writable(connection, file, row.getInt("query_only") != 0));
		facts.add(Fact.of("journal mode", row.getString("journal_mode")));
		facts.add(Fact.of("foreign keys", (row.getInt("foreign_keys") != 0) ? "enforced" : "not enforced"));
		facts.add(Fact.of("busy timeout", row.getString("busy_timeout") + " ms"));
		facts.add(Fact.of("encoding", row.getString("encoding")));
		facts.add(Fact.of("attached databases", row.getString("attached")));
	}

	private static Fact writable(Connection connection, String file, boolean queryOnly) throws SQLException {
		if (queryOnly || connection.isReadOnly()) {
			return new Fact("writable", "no", "The connection is read-only. Use one that may write.");
		}
		boolean locked = !file.isEmpty() && !Files.isWritable(Path.of(file).toAbsolutePath().getParent());
		if (locked) {
			return new Fact("writable", "no", "The directory of the file cannot be written to, and SQLite keeps its "
					+ "journal there. Grant it to this user.");
		}
		return Fact.wanted("writable", file.isEmpty() || Files.isWritable(Path.of(file)),
				"The file cannot be written to. Grant it to this user.");
	}

	private static void tables(Connection connection, TableNaming naming, ResultSet row, List<Fact> facts)
			throws SQLException {
		List<String> revision = columns(row.getString("revision_columns"));
		List<String> history = columns(row.getString("history_columns"));
		List<Long> rows = (revision.isEmpty() || history.isEmpty()) ? List.of() : count(connection, naming);
		facts.add(TableFacts.size("revision table", rows.isEmpty() ? null : rows.get(0), null));
		facts.add(TableFacts.size("history table", rows.isEmpty() ? null : rows.get(1), null));
		facts.add(TableFacts.format(revision, history));
	}

	private static List<String> columns(@Nullable String names) {
		return (names != null) ? List.of(names.split(",")) : List.of();
	}

	private static List<Long> count(Connection connection, TableNaming naming) throws SQLException {
		Tables tables = naming.tables(null);
		return Jdbc.one(connection, ROWS.formatted(tables.revision(), tables.history()),
				(row, number) -> List.of(row.getLong(1), row.getLong(2)));
	}

}
