package dev.migrate;

import java.sql.Connection;
import java.sql.SQLException;

import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.ScriptStart.TablesExpected;
import dev.migrate.dialect.SessionFacts;
import dev.migrate.dialect.TableNaming;
import dev.migrate.execution.Executor.Look;
import dev.migrate.execution.KnownRevisions;
import dev.migrate.offline.DatabaseFacts;
import dev.migrate.offline.MigrationScript;
import dev.migrate.offline.ScriptWriter;

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
