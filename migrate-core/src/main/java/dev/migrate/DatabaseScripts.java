package dev.migrate;

import java.sql.Connection;
import java.sql.SQLException;

import dev.migrate.internal.dialect.Dialect;
import dev.migrate.internal.dialect.ScriptStart.TablesExpected;
import dev.migrate.internal.dialect.SessionFacts;
import dev.migrate.internal.dialect.TableNaming;
import dev.migrate.internal.execution.Executor.Look;
import dev.migrate.internal.execution.KnownRevisions;
import dev.migrate.internal.offline.DatabaseFacts;
import dev.migrate.internal.offline.ScriptWriter;
import dev.migrate.offline.MigrationScript;

/** Writes scripts from the state of a database. Only reads the database. */
final class DatabaseScripts {

	private static final String SEARCH_PATH = "search_path";

	private final KnownRevisions known;

	private final Dialect dialect;

	private final TableNaming naming;

	private final ScriptWriter writer;

	DatabaseScripts(KnownRevisions known, Dialect dialect, TableNaming naming, ScriptWriter writer) {
		this.known = known;
		this.dialect = dialect;
		this.naming = naming;
		this.writer = writer;
	}

	MigrationScript write(Connection connection, Look look) throws SQLException {
		SessionFacts session = this.dialect.sessions().inspect(connection, this.naming);
		TablesExpected tables = look.comparison().applied().rows().isEmpty() ? TablesExpected.CREATED_IF_MISSING
				: TablesExpected.PRESENT;
		return this.writer.write(look.plan(), new DatabaseFacts(look.comparison().applied(), session.schema(),
				session.settings().get(SEARCH_PATH), tables), this.known);
	}

	MigrationScript tables(Connection connection) throws SQLException {
		SessionFacts session = this.dialect.sessions().inspect(connection, this.naming);
		return this.writer.tables(session.schema(), session.settings().get(SEARCH_PATH));
	}

}
