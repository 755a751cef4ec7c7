package dev.migrate.internal.dialect.postgresql;

import java.io.IOException;
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
import dev.migrate.internal.dialect.Progress;
import dev.migrate.internal.dialect.RecordSuppressedException;
import dev.migrate.internal.dialect.Refusal;
import dev.migrate.internal.dialect.SessionFacts;
import dev.migrate.internal.dialect.SessionFacts.Pooled;
import dev.migrate.internal.dialect.Sessions;
import dev.migrate.internal.dialect.TableNaming;
import dev.migrate.internal.dialect.Update;
import dev.migrate.internal.dialect.Update.Rows;
import dev.migrate.script.FileText;
import dev.migrate.script.Statement;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Sessions of PostgreSQL. */
final class PostgresqlSessions implements Sessions {

	private static final String INSPECT = """
			SELECT current_setting('server_version') AS version, current_user AS username, pg_backend_pid() AS pid, pg_is_in_recovery() AS recovery,
				current_setting('transaction_read_only') AS read_only,
				%3$s,
				ARRAY(SELECT lower(name COLLATE "C") FROM pg_settings WHERE %4$s ORDER BY name) AS session_names,
				ARRAY(SELECT setting FROM pg_settings WHERE %4$s ORDER BY name) AS session_values,
				coalesce(%1$s, (SELECT n.nspname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
					WHERE c.oid = to_regclass(%2$s)), current_schema()) AS schema_name""";

	private static final String BLOCKERS = """
			SELECT format('process %s (%s, %s for %s): %s', a.pid, coalesce(nullif(a.application_name, ''), a.usename),
				a.state, date_trunc('second', now() - a.xact_start), left(a.query, 200))
			FROM pg_stat_activity a WHERE a.pid = ANY (pg_blocking_pids(?::int)) ORDER BY a.xact_start""";

	private static final String OBSTACLES = """
			SELECT format('the trigger %%I, which calls %%s', tgname, tgfoid::regprocedure)
			FROM pg_trigger WHERE tgrelid = to_regclass(%1$s) AND NOT tgisinternal AND tgenabled <> 'D'
			UNION ALL
			SELECT format('the rule %%I', rulename) FROM pg_rewrite WHERE ev_class = to_regclass(%1$s)
			UNION ALL
			SELECT format('the policy %%I', polname) FROM pg_policy WHERE polrelid = to_regclass(%1$s)""";

	/** Objects of users have numbers from 16384 on. */
	private static final String ROUTINES = """
			SELECT EXISTS (SELECT FROM pg_proc p WHERE p.oid >= 16384 AND NOT EXISTS (SELECT FROM pg_depend d
				WHERE d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'e'))""";

	private static final String PROGRESS = """
			SELECT phase, CASE WHEN phase LIKE 'waiting%' THEN 100 * lockers_done / nullif(lockers_total, 0)
				WHEN phase LIKE '%tuples%' THEN 100 * tuples_done / nullif(tuples_total, 0)
				ELSE 100 * blocks_done / nullif(blocks_total, 0) END AS percent
			FROM pg_stat_progress_create_index WHERE pid =""";

	/** Settings of this session, without those that last only for a transaction. */
	private static final String SET_IN_SESSION = "source = 'session' "
			+ "AND name NOT IN ('transaction_isolation', 'transaction_read_only', 'transaction_deferrable')";

	/** The settings that a run changes; an older server may have no value for one. */
	private static final List<String> SETTINGS = List.of("search_path", "role", "timezone", "lock_timeout",
			"statement_timeout", "idle_in_transaction_session_timeout", "client_connection_check_interval",
			"transaction_timeout");

	private static final String SETTING_COLUMNS = SETTINGS.stream()
		.map((name) -> current(name) + " AS " + name)
		.collect(Collectors.joining(", "));

	private static final String RESET = "RESET SESSION AUTHORIZATION; RESET ALL";

	/** The interval at which the server checks for a lost client, in milliseconds. */
	private static final String CHECK_CLIENT = "500";

	@Override
	public SessionFacts inspect(Connection connection, TableNaming naming) throws SQLException {
		String schema = (naming.schema() != null) ? PostgresqlText.literal(naming.schema()) : "NULL::name";
		String table = PostgresqlText.literal(naming.tables(naming.schema()).revision());
		return Jdbc.one(connection, INSPECT.formatted(schema, table, SETTING_COLUMNS, SET_IN_SESSION),
				(row, number) -> facts(connection, naming, row));
	}

	private static SessionFacts facts(Connection connection, TableNaming naming, ResultSet row) throws SQLException {
		String schema = row.getString("schema_name");
		long pid = row.getLong("pid");
		Pooled pooled = (connection.unwrap(PGConnection.class).getBackendPID() == pid) ? Pooled.NO : Pooled.YES;
		return new SessionFacts("PostgreSQL " + row.getString("version"), row.getString("username"), pid, schema,
				naming.tables(schema), refusal(connection, row), pooled, settings(row));
	}

	private static @Nullable Refusal refusal(Connection connection, ResultSet row) throws SQLException {
		if (row.getBoolean("recovery")) {
			return Refusal.readOnly("The server is a replica (it is in recovery) and cannot be written to.");
		}
		if ("on".equals(row.getString("read_only"))) {
			return Refusal.readOnly("The session is read-only (transaction_read_only is on).");
		}
		String schema = row.getString("schema_name");
		if (schema != null && schema.startsWith("pg_")) {
			return new Refusal(
					"The tables of Migrate cannot be in " + schema + ", which is temporary or belongs to the system.",
					"Set migrate.schema to an ordinary schema, or put one into the search_path.");
		}
		return (schema != null) ? null
				: new SearchPath(row.getString("search_path"), row.getString("username")).refusal(connection);
	}

	// A server that cannot detect a lost client refuses this setting.
	private static String current(String setting) {
		String current = "current_setting('" + setting + "', true)";
		return setting.equals("client_connection_check_interval")
				? "CASE WHEN version() LIKE '%linux%' THEN " + current + " END" : current;
	}

	private static Map<String, String> settings(ResultSet row) throws SQLException {
		Map<String, String> settings = new LinkedHashMap<>();
		String[] names = (String[]) row.getArray("session_names").getArray();
		String[] values = (String[]) row.getArray("session_values").getArray();
		for (int i = 0; i < names.length; i++) {
			settings.put(names[i], values[i]);
		}
		for (String name : SETTINGS) {
			String value = row.getString(name);
			if (value != null) {
				settings.put(name, value);
			}
		}
		return settings;
	}

	@Override
	public SessionFacts forRevisions(SessionFacts opened) {
		Map<String, String> settings = new LinkedHashMap<>(opened.settings());
		settings.put("timezone", "UTC");
		return opened.withSettings(settings);
	}

	@Override
	public void begin(Connection connection, SessionFacts facts, Limits limits) throws SQLException {
		connection.setAutoCommit(false);
		set(connection, facts, limits, CHECK_CLIENT, "true");
	}

	@Override
	public void prepareAlone(Connection connection, SessionFacts facts) throws SQLException {
		set(connection, facts, new Limits(Duration.ZERO, Duration.ZERO), "0", "false");
	}

	// These settings outlive the transaction, so the next one need not set them.
	@Override
	public List<Update> readying(SessionFacts facts, Limits limits) {
		return List
			.of(new Update("SELECT " + calls(settings(facts, limits, CHECK_CLIENT), "false"), List.of(), Rows.ANY));
	}

	// Sends everything in one round trip.
	@Override
	public void finish(Connection connection, List<Update> updates) throws SQLException {
		try {
			Update.executeTogether(connection, updates);
		}
		catch (RecordSuppressedException ex) {
			throw ex.because(obstacles(connection, ex.table()));
		}
	}

	@Override
	public List<String> obstacles(Connection connection, String table) throws SQLException {
		return Jdbc.texts(connection, OBSTACLES.formatted(PostgresqlText.literal(table)));
	}

	@Override
	public void beginNext(Connection connection, SessionFacts facts, Limits limits) throws SQLException {
		connection.setAutoCommit(false);
	}

	private static void set(Connection connection, SessionFacts facts, Limits limits, String clientCheck, String local)
			throws SQLException {
		set(connection, settings(facts, limits, clientCheck), local);
	}

	private static Map<String, String> settings(SessionFacts facts, Limits limits, String clientCheck) {
		Map<String, String> settings = new LinkedHashMap<>(facts.settings());
		settings.put("lock_timeout", milliseconds(limits.lock()));
		settings.put("statement_timeout", milliseconds(limits.statement()));
		settings.put("idle_in_transaction_session_timeout", "0");
		settings.replace("client_connection_check_interval", clientCheck);
		settings.replace("transaction_timeout", "0");
		return settings;
	}

	private static void set(Connection connection, Map<String, String> settings, String local) throws SQLException {
		select(connection, calls(settings, local));
	}

	private static String calls(Map<String, String> settings, String local) {
		return settings.entrySet()
			.stream()
			.map((setting) -> "set_config('" + setting.getKey() + "', " + PostgresqlText.literal(setting.getValue())
					+ ", " + local + ")")
			.collect(Collectors.joining(", "));
	}

	private static void select(Connection connection, String calls) throws SQLException {
		Jdbc.execute(connection, "SELECT " + calls);
	}

	private static String milliseconds(Duration duration) {
		return Long.toString(duration.toMillis());
	}

	@Override
	public void commit(Connection connection) throws SQLException {
		connection.commit();
		connection.setAutoCommit(true);
	}

	@Override
	public void rollback(Connection connection) throws SQLException {
		if (!connection.getAutoCommit()) {
			connection.rollback();
			connection.setAutoCommit(true);
		}
	}

	@Override
	public void execute(Connection connection, Statement statement, Consumer<Notice> notices) throws SQLException {
		if (statement.copyData() != null) {
			connection.clearWarnings();
			copy(connection, statement.sql(), statement.copyData());
			PostgresqlNotices.read(connection.getWarnings(), notices);
			return;
		}
		try (java.sql.Statement jdbc = connection.createStatement()) {
			jdbc.setEscapeProcessing(false);
			try {
				jdbc.execute(statement.sql());
			}
			finally {
				PostgresqlNotices.read(jdbc.getWarnings(), notices);
			}
		}
	}

	@Override
	public void cancel(Connection connection) throws SQLException {
		connection.unwrap(PGConnection.class).cancelQuery();
	}

	private static void copy(Connection connection, String sql, FileText data) throws SQLException {
		try {
			connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql, data.reader());
		}
		catch (IOException ex) {
			throw new SQLException("The data of a COPY could not be sent", "08006", ex);
		}
	}

	@Override
	public List<String> blockers(Connection connection, long backendPid) throws SQLException {
		return Jdbc.texts(connection, BLOCKERS, Long.toString(backendPid));
	}

	@Override
	public @Nullable Progress progress(Connection connection, long backendPid) throws SQLException {
		return Jdbc.list(connection, PROGRESS + " " + backendPid, (row, number) -> progress(row))
			.stream()
			.findFirst()
			.orElse(null);
	}

	private static Progress progress(ResultSet row) throws SQLException {
		int percent = row.getInt("percent");
		return new Progress(row.getString("phase"), row.wasNull() ? null : Math.min(percent, 100));
	}

	@Override
	public void undoSettings(Connection connection, SessionFacts facts) throws SQLException {
		restore(connection, facts);
	}

	@Override
	public boolean hasRoutines(Connection connection) throws SQLException {
		return Jdbc.one(connection, ROUTINES, (row, number) -> row.getBoolean(1));
	}

	// What DISCARD ALL does, which would release the lock and cannot run in a
	// transaction.
	@Override
	public void clear(Connection connection, SessionFacts facts) throws SQLException {
		Jdbc.execute(connection, RESET + "; CLOSE ALL; UNLISTEN *; DEALLOCATE ALL; DISCARD TEMP; SELECT "
				+ calls(facts.settings(), "false"));
	}

	// Restores the settings with which the session started, and then those that were set
	// before the run.
	@Override
	public void restore(Connection connection, SessionFacts facts) throws SQLException {
		Jdbc.execute(connection, RESET + "; SELECT " + calls(facts.settings(), "false"));
	}

}
