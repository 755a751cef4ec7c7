package dev.migrate.internal.dialect.sqlite;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import dev.migrate.database.Notice;
import dev.migrate.internal.dialect.Jdbc;
import dev.migrate.internal.dialect.Limits;
import dev.migrate.internal.dialect.Refusal;
import dev.migrate.internal.dialect.SessionFacts;
import dev.migrate.internal.dialect.SessionFacts.Pooled;
import dev.migrate.internal.dialect.Sessions;
import dev.migrate.internal.dialect.TableNaming;
import dev.migrate.script.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Sessions of SQLite. The connection stays in autocommit mode, and this sends the
 * statements {@code BEGIN IMMEDIATE} and {@code COMMIT} itself. The driver's own
 * transactions begin as readers, and a reader that wants to write can fail.
 */
final class SqliteSessions implements Sessions {

	private static final String BUSY_TIMEOUT = "busy_timeout";

	/** The settings that a revision may change for its connection. */
	private static final List<String> PRAGMAS = List.of(BUSY_TIMEOUT, "foreign_keys", "ignore_check_constraints",
			"legacy_alter_table", "query_only", "recursive_triggers", "reverse_unordered_selects", "synchronous",
			"trusted_schema", "writable_schema");

	/** The attached databases as a setting: each name on a line. */
	private static final String ATTACHED = "attached";

	private static final String INSPECT = """
			SELECT sqlite_version() AS version, (SELECT file FROM pragma_database_list WHERE name = 'main') AS file,
				(SELECT coalesce(group_concat(name, char(10)), '') FROM pragma_database_list WHERE seq > 1) AS attached,
				%s""".formatted(PRAGMAS.stream()
		.map((name) -> "(SELECT * FROM pragma_" + name + ") AS " + name)
		.collect(Collectors.joining(", ")));

	@Override
	public SessionFacts inspect(Connection connection, TableNaming naming) throws SQLException {
		return Jdbc.one(connection, INSPECT, (row, number) -> facts(connection, naming, row));
	}

	private static SessionFacts facts(Connection connection, TableNaming naming, ResultSet row) throws SQLException {
		Map<String, String> settings = settings(row);
		String refusal = refusal(connection, row.getString("file"), settings);
		return new SessionFacts("SQLite " + row.getString("version"), user(), 0, null, naming.tables(null),
				(refusal != null) ? Refusal.readOnly(refusal) : null, Pooled.NO, settings);
	}

	private static Map<String, String> settings(ResultSet row) throws SQLException {
		Map<String, String> settings = new LinkedHashMap<>();
		for (String name : PRAGMAS) {
			settings.put(name, row.getString(name));
		}
		settings.put(ATTACHED, row.getString(ATTACHED));
		return settings;
	}

	private static @Nullable String refusal(Connection connection, String file, Map<String, String> settings)
			throws SQLException {
		if (connection.isReadOnly()) {
			return "The connection is read-only.";
		}
		if ("1".equals(settings.get("query_only"))) {
			return "The connection is read-only (query_only is on).";
		}
		return file.isEmpty() ? null : refusal(Path.of(file));
	}

	private static @Nullable String refusal(Path file) {
		if (!Files.isWritable(file)) {
			return "The user " + user() + " may not write to the file " + file + ".";
		}
		Path directory = file.getParent();
		return (directory == null || Files.isWritable(directory)) ? null : "The user " + user()
				+ " may not write to the directory " + directory + ", and SQLite needs a journal next to its file.";
	}

	// The limit holds for the only lock, that of the transaction.
	@Override
	public void begin(Connection connection, SessionFacts facts, Limits limits) throws SQLException {
		Map<String, String> settings = new LinkedHashMap<>(facts.settings());
		settings.put(BUSY_TIMEOUT, milliseconds(limits.lock()));
		set(connection, settings);
		Jdbc.execute(connection, "BEGIN IMMEDIATE");
		set(connection, BUSY_TIMEOUT, facts.settings());
	}

	// The library cannot wait without a limit: zero means no wait at all.
	private static String milliseconds(Duration wait) {
		return Long.toString(wait.isZero() ? Integer.MAX_VALUE : Math.min(wait.toMillis(), Integer.MAX_VALUE));
	}

	@Override
	public void prepareAlone(Connection connection, SessionFacts facts) throws SQLException {
		set(connection, facts.settings());
	}

	// The driver runs only the first statement of a text and silently ignores the others.
	private static void set(Connection connection, Map<String, String> settings) throws SQLException {
		detach(connection, List.of(settings.getOrDefault(ATTACHED, "").split("\n")));
		for (String name : PRAGMAS) {
			set(connection, name, settings);
		}
	}

	private static void set(Connection connection, String pragma, Map<String, String> settings) throws SQLException {
		Jdbc.execute(connection, "PRAGMA " + pragma + " = " + settings.get(pragma));
	}

	private static void detach(Connection connection, List<String> kept) throws SQLException {
		List<String> names = Jdbc.texts(connection, "SELECT name FROM pragma_database_list WHERE seq > 1");
		names.removeAll(kept);
		for (String name : names) {
			Jdbc.execute(connection, "DETACH " + literal(name));
		}
	}

	@Override
	public void commit(Connection connection) throws SQLException {
		Jdbc.execute(connection, "COMMIT");
	}

	// Some errors have ended the transaction already, which only an attempt can tell.
	@Override
	public void rollback(Connection connection) throws SQLException {
		try {
			Jdbc.execute(connection, "ROLLBACK");
		}
		catch (SQLException ex) {
			if (!String.valueOf(ex.getMessage()).contains("no transaction is active")) {
				throw ex;
			}
		}
	}

	@Override
	public void execute(Connection connection, Statement statement, Consumer<Notice> notices) throws SQLException {
		Jdbc.execute(connection, statement.sql());
	}

	// The driver interrupts the current work of its connection. A pool's connection is
	// not made for two threads.
	@Override
	public void cancel(Connection connection) throws SQLException {
		try (java.sql.Statement statement = connection.unwrap(Connection.class).createStatement()) {
			statement.cancel();
		}
	}

	@Override
	public List<String> obstacles(Connection connection, String table) throws SQLException {
		String name = table.substring(1, table.length() - 1);
		return Jdbc.texts(connection, "SELECT 'the trigger ' || name FROM sqlite_master WHERE type = 'trigger' "
				+ "AND tbl_name = ? COLLATE NOCASE", name.replace("\"\"", "\""));
	}

	@Override
	public List<String> blockers(Connection connection, long backendPid) {
		return List.of();
	}

	@Override
	public void restore(Connection connection, SessionFacts facts) throws SQLException {
		set(connection, facts.settings());
	}

	/**
	 * The user of the database. SQLite itself has no users.
	 * @return the user of the operating system
	 */
	static String user() {
		return System.getProperty("user.name", "unknown");
	}

	static String literal(String text) {
		return "'" + text.replace("'", "''") + "'";
	}

}
