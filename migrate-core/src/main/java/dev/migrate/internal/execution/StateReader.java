package dev.migrate.internal.execution;

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
	 * Reads the rows, after a rollback of what is not committed.
	 * @return the state
	 */
	DatabaseState read() {
		try {
			this.run.session().rollback();
			this.run.session().settings().prepareLook();
			return state(this.run.tables().applied());
		}
		catch (SQLException | MigrateException ex) {
			logger.debug("The state of the database could not be read", ex);
			return new DatabaseState.Unknown();
		}
	}

	private DatabaseState state(AppliedRevisions applied) throws SQLException {
		if (!applied.begun().isEmpty()) {
			return partial(applied.begun().get(0));
		}
		return this.steps.done().isEmpty() ? new DatabaseState.Unchanged() : new DatabaseState.StoppedAt(
				this.work.compare(applied).current().stream().map(RevisionId::value).toList());
	}

	private DatabaseState partial(AppliedRevision row) throws SQLException {
		int statements = step(row).section().statements().size();
		return new DatabaseState.Partial(row.id().value(), row.statementsDone(), statements);
	}

	// The file of the current step may have got other statements since the step began.
	private Step.Run step(AppliedRevision row) throws SQLException {
		if (this.steps.current() instanceof Step.Run current && current.id().equals(row.id())) {
			return current;
		}
		StoredSql stored = this.run.tables().sql(List.of(row.id())).get(row.id());
		return Sections.stored(row, Objects.requireNonNull(stored), this.run.session().dialect().syntax());
	}

}
