package dev.migrate.internal.execution;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;

import dev.migrate.error.DatabaseState;
import dev.migrate.error.MigrateException;
import dev.migrate.execution.Step;
import dev.migrate.internal.history.AppliedRevision;
import dev.migrate.internal.history.AppliedRevisions;
import dev.migrate.internal.history.StoredSql;
import dev.migrate.revision.RevisionId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds the state in which a run leaves the database. The rows of the database decide,
 * not the memory of the run.
 */
final class StateReader {

	private static final Logger logger = LoggerFactory.getLogger(StateReader.class);

	private final LockedRun run;

	private final RunSteps steps;

	private final Work work;

	StateReader(LockedRun run, RunSteps steps, Work work) {
		this.run = run;
		this.steps = steps;
		this.work = work;
	}

	/**
	 * Reads the rows, after a rollback of what is not committed. The driver ends a
	 * session after some complaints: then it reads them in another one.
	 * @return the state
	 */
	DatabaseState read() {
		RunSession session = this.run.session();
		try {
			session.rollback();
			session.settings().prepareLook();
			return state(session.connection());
		}
		catch (SQLException ex) {
			logger.debug("The session of the run does not answer", ex);
			return readAnew();
		}
		catch (MigrateException ex) {
			return unknown(ex);
		}
	}

	private DatabaseState readAnew() {
		try (Connection connection = this.run.settings().runs().getConnection()) {
			return state(connection);
		}
		catch (SQLException | MigrateException ex) {
			return unknown(ex);
		}
	}

	private static DatabaseState unknown(Exception reason) {
		logger.debug("The state of the database could not be read", reason);
		return new DatabaseState.Unknown();
	}

	private DatabaseState state(Connection connection) throws SQLException {
		AppliedRevisions applied = this.run.tables().store().applied(connection);
		if (!applied.begun().isEmpty()) {
			return partial(connection, applied.begun().get(0));
		}
		return this.steps.done().isEmpty() ? new DatabaseState.Unchanged() : new DatabaseState.StoppedAt(
				this.work.compare(applied).current().stream().map(RevisionId::value).toList());
	}

	private DatabaseState partial(Connection connection, AppliedRevision row) throws SQLException {
		int statements = step(connection, row).section().statements().size();
		return new DatabaseState.Partial(row.id().value(), row.statementsDone(), statements);
	}

	// The file of the current step may have got other statements since the step began.
	private Step.Run step(Connection connection, AppliedRevision row) throws SQLException {
		if (this.steps.current() instanceof Step.Run current && current.id().equals(row.id())) {
			return current;
		}
		StoredSql stored = this.run.tables().store().sql(connection, List.of(row.id())).get(row.id());
		return Sections.stored(row, Objects.requireNonNull(stored), this.run.session().dialect());
	}

}
