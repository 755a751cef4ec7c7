package dev.migrate.internal.execution;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

import dev.migrate.history.Action;
import dev.migrate.history.InsufficientPrivilegeException;
import dev.migrate.internal.dialect.ErrorKind;
import dev.migrate.internal.dialect.SessionFacts;
import dev.migrate.internal.dialect.TableNaming;
import dev.migrate.internal.dialect.Update;
import dev.migrate.internal.history.AppliedRevisions;
import dev.migrate.internal.history.HistoryStore;
import dev.migrate.internal.history.HistoryWriter;
import dev.migrate.internal.history.RunInfo;
import dev.migrate.internal.history.StoredSql;
import dev.migrate.revision.RevisionId;

/**
 * Reads and writes the tables of Migrate for one run, in its open transaction.
 */
final class RunTables {

	private final RunSession session;

	private final TableNaming naming;

	private final HistoryStore store;

	private final HistoryWriter writer;

	RunTables(RunSession session, RunSettings settings, String run) {
		SessionFacts facts = session.facts();
		this.session = session;
		this.naming = settings.naming();
		this.store = new HistoryStore(session.dialect(), this.naming);
		this.writer = new HistoryWriter(session.dialect().bookkeeping(), facts.tables(), new RunInfo(run,
				HostName.ofThisMachine(), settings.applicationVersion(), facts.user(), facts.backendPid()));
	}

	// A user without the right to create them is not asked to do it twice.
	boolean exist() throws SQLException {
		return this.store.exist(connection());
	}

	void create() throws SQLException {
		try {
			this.writer.create(connection(), this.naming);
		}
		catch (SQLException ex) {
			if (this.session.kind(ex) == ErrorKind.PRIVILEGE) {
				throw new InsufficientPrivilegeException(
						"create the tables of Migrate" + place() + " (as " + this.session.facts().user() + ")", ex);
			}
			throw ex;
		}
	}

	private String place() {
		String schema = this.session.facts().schema();
		return (schema != null) ? " in schema " + schema : "";
	}

	AppliedRevisions applied() throws SQLException {
		return this.store.applied(connection());
	}

	Map<RevisionId, StoredSql> sql(List<RevisionId> ids) throws SQLException {
		return this.store.sql(connection(), ids);
	}

	// The number of the last entry of the history.
	long lastNumber() throws SQLException {
		return this.writer.lastNumber(connection());
	}

	// Whether this run has recorded that a whole step is done.
	boolean hasDone(RevisionId revision, Action action) throws SQLException {
		return this.writer.isDone(connection(), revision, action);
	}

	StepRecords records() {
		return new StepRecords(this.writer);
	}

	HistoryStore store() {
		return this.store;
	}

	HistoryWriter writer() {
		return this.writer;
	}

	void write(List<Update> updates) throws SQLException {
		this.session.dialect().sessions().write(connection(), updates);
	}

	private Connection connection() {
		return this.session.connection();
	}

}
