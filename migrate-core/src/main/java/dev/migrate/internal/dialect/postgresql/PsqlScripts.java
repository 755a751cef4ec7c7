package dev.migrate.internal.dialect.postgresql;

import java.util.Map;
import java.util.stream.Collectors;

import dev.migrate.internal.dialect.Bookkeeping;
import dev.migrate.internal.dialect.ClientScripts;
import dev.migrate.internal.dialect.Probe;
import dev.migrate.internal.dialect.ScriptStart;
import dev.migrate.internal.dialect.ScriptStart.TablesExpected;
import dev.migrate.internal.dialect.ServerValue;
import dev.migrate.internal.dialect.Update;
import dev.migrate.internal.script.Syntax;
import dev.migrate.script.Statement;
import dev.migrate.script.TransactionMode;

/** Scripts for psql 14 and later. */
final class PsqlScripts implements ClientScripts {

	private static final String CREATE = """
			BEGIN
				IF to_regclass(%s) IS NULL OR to_regclass(%s) IS NULL THEN
					%s;
				END IF;
			END""";

	private static final String KEEP_START = """
			BEGIN
				PERFORM set_config('migrate.started', extract(epoch FROM clock_timestamp())::text, false);
			END""";

	private static final String KEEP_INTENT = """
			BEGIN
				PERFORM set_config('migrate.intent', %s, false);
			END""";

	private static final String DEFECT = """
			DECLARE
				defect text := %s;
			BEGIN
				IF defect IS NOT NULL THEN
					RAISE EXCEPTION '%%', defect USING HINT = 'The next start of the application goes on after the statements that are done.';
				END IF;
			END""";

	private static final String STARTED = "coalesce(to_timestamp(nullif(current_setting('migrate.started', true), '')"
			+ "::double precision), now())";

	private final Syntax syntax;

	private final Bookkeeping bookkeeping;

	PsqlScripts(Syntax syntax, Bookkeeping bookkeeping) {
		this.syntax = syntax;
		this.bookkeeping = bookkeeping;
	}

	@Override
	public String open(ScriptStart start) {
		PsqlGuard guard = new PsqlGuard(start);
		String check = (start.expected() != null) ? guard.check(start.expected(), start.wanted()) : "";
		return PsqlSettings.open(start.searchPath()) + guard.lock() + check + create(start);
	}

	// A user who may not create the tables can still use existing ones.
	private String create(ScriptStart start) {
		if (start.missing() == TablesExpected.PRESENT) {
			return "";
		}
		String statements = this.bookkeeping.create(start.naming(), start.tables())
			.stream()
			.collect(Collectors.joining(";\n"))
			.replace("\n", "\n\t\t");
		return PsqlText.block(CREATE.formatted(PsqlText.literal(start.tables().revision()),
				PsqlText.literal(start.tables().history()), statements));
	}

	@Override
	public String close(ScriptStart start) {
		return new PsqlGuard(start).unlock();
	}

	@Override
	public String startStandalone() {
		return PsqlText.block(KEEP_START);
	}

	@Override
	public String keepIntent(Probe probe) {
		return PsqlText.block(KEEP_INTENT.formatted(probe.beforeSql()));
	}

	@Override
	public String check(Probe probe) {
		return (probe.defectSql() != null) ? PsqlText.block(DEFECT.formatted(probe.defectSql())) : "";
	}

	@Override
	public String transaction(String statements) {
		return "BEGIN;\n" + statements + "COMMIT;\n";
	}

	@Override
	public String statement(Statement statement) {
		String sql = PsqlText.statement(statement.sql(), this.syntax) + ";\n";
		return (statement.copyData() != null) ? sql + statement.copyData() + "\\.\n" : sql;
	}

	@Override
	public String toItsEnd(String statement) {
		return PsqlSettings.toItsEnd(statement);
	}

	@Override
	public String update(Update update) {
		return update.render(PsqlText::value) + ";\n";
	}

	@Override
	public String restoreSettings(ScriptStart start) {
		return PsqlSettings.restore(start.searchPath());
	}

	@Override
	public Map<String, ServerValue> atRunTime(TransactionMode mode) {
		String started = (mode == TransactionMode.ON) ? "now()" : STARTED;
		return Map.of("applied_at", new ServerValue("clock_timestamp()"), "applied_by", new ServerValue("current_user"),
				"host", new ServerValue("coalesce(host(inet_client_addr()), 'local')"), "duration_ms",
				new ServerValue("(extract(epoch FROM clock_timestamp() - " + started + ") * 1000)::bigint"),
				"started_at", new ServerValue(started), "ended_at", new ServerValue("clock_timestamp()"),
				"database_user", new ServerValue("current_user"), "backend_pid", new ServerValue("pg_backend_pid()"),
				"intent", new ServerValue("current_setting('migrate.intent')"));
	}

}
