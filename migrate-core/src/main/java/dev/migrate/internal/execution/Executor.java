package dev.migrate.internal.execution;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.migrate.database.Loss;
import dev.migrate.execution.MigrationEvent;
import dev.migrate.execution.MigrationPlan;
import dev.migrate.execution.NothingToResolveException;
import dev.migrate.execution.Resolution;
import dev.migrate.execution.Resolved;
import dev.migrate.execution.RunCancelledException;
import dev.migrate.execution.Step;
import dev.migrate.execution.TablesResult;
import dev.migrate.execution.UnknownDatabaseException;
import dev.migrate.history.Action;
import dev.migrate.internal.dialect.Dialect;
import dev.migrate.internal.dialect.ErrorKind;
import dev.migrate.internal.history.AppliedRevision;
import dev.migrate.internal.history.HistoryStore;
import dev.migrate.internal.history.StoredSql;
import dev.migrate.internal.script.Redaction;
import dev.migrate.revision.RevisionId;
import dev.migrate.script.Statement;

/** Brings a database to the state that a {@link Work} asks for. Thread-safe. */
public final class Executor {

	private final Dialect dialect;

	private final RunSettings settings;

	private final HistoryStore store;

	/**
	 * Runs on one database.
	 * @param dialect its dialect
	 * @param settings the settings that its runs share
	 */
	public Executor(Dialect dialect, RunSettings settings) {
		this.dialect = dialect;
		this.settings = settings;
		this.store = new HistoryStore(dialect, settings.naming());
	}

	/**
	 * Finds out what the work would do, by one query and without a lock.
	 * @param connection a connection in autocommit mode
	 * @param work the work
	 * @return the plan, and the comparison of the files with the database
	 */
	public Look look(Connection connection, Work work) {
		try {
			return lookOnce(connection, work);
		}
		catch (SQLException ex) {
			throw Failures.database(this.dialect, ex);
		}
	}

	private Look lookOnce(Connection connection, Work work) throws SQLException {
		RevisionComparison comparison = work.compare(this.store.applied(connection));
		Map<RevisionId, StoredSql> stored = this.store.sql(connection, work.storedSql(comparison));
		return new Look(work.plan(comparison, stored), comparison);
	}

	/**
	 * Does the same for a run, which looks again if the session is lost.
	 * @param connection a connection in autocommit mode
	 * @param work the work
	 * @param attempt the number of this look, from 1
	 * @param cancellation the handle by which other threads end the run
	 * @return the look, or empty if the session was lost and the run is to look again
	 */
	public Optional<Look> look(Connection connection, Work work, int attempt, Cancellation cancellation) {
		try {
			return Optional.of(lookOnce(connection, work));
		}
		catch (SQLException ex) {
			if (attempt >= Run.LOSSES || this.dialect.errors().kind(ex) != ErrorKind.CONNECTION_LOST) {
				throw Failures.database(this.dialect, ex);
			}
			Duration pause = Run.pause(attempt);
			this.settings.publish(new MigrationEvent.SessionLost(attempt, pause, Failures.server(ex)));
			cancellation.sleep(pause);
			return Optional.empty();
		}
	}

	/**
	 * Checks that an upgrade with something to do does not come upon tables of somebody
	 * else. Asks nothing where a revision is applied.
	 * @param connection a connection in autocommit mode
	 * @param look the result of the look
	 * @throws UnknownDatabaseException if the database has tables and no revision
	 */
	public void checkFirstContact(Connection connection, Look look) {
		try {
			new FirstContact(this.dialect, this.settings.naming()).check(connection, look);
		}
		catch (SQLException ex) {
			throw Failures.database(this.dialect, ex);
		}
	}

	/**
	 * Does the work, unless a look has shown that there is nothing to do. Takes the lock,
	 * looks again and runs the steps.
	 * @param work the work
	 * @param look the result of the look
	 * @param cancellation the handle by which other threads end the run
	 * @return the result of the run; without steps when there was nothing to do
	 * @throws RunCancelledException if another thread has ended it
	 */
	public RunResult execute(Work work, Look look, Cancellation cancellation) {
		List<RevisionId> unknown = look.comparison().unknown().stream().map(AppliedRevision::id).toList();
		if (work.action() == Action.UPGRADE && !unknown.isEmpty()) {
			this.settings.publish(new MigrationEvent.DatabaseAhead(unknown));
		}
		if (look.nothingToDo() && !new SchemaWatch(this.dialect, this.settings, work.action()).accepts()) {
			this.settings.publish(new MigrationEvent.NothingToDo(look.plan().current()));
			return new RunResult(List.of(), look.plan().current(), null);
		}
		return new Run(runs(cancellation), work).perform();
	}

	/**
	 * Finds the data that the statements of a plan would delete or drop for good.
	 * @param connection a connection in autocommit mode
	 * @param plan the plan
	 * @return the losses, in the order of the statements
	 */
	public List<Loss> losses(Connection connection, MigrationPlan plan) {
		List<List<Statement>> sections = plan.steps()
			.stream()
			.filter(Step.Run.class::isInstance)
			.map((step) -> ((Step.Run) step).section().statements())
			.map((statements) -> statements.stream().map(this.settings.placeholders()::apply).toList())
			.toList();
		try {
			return this.dialect.losses().find(connection, sections);
		}
		catch (SQLException ex) {
			Redaction redaction = new Redaction(this.settings.placeholders());
			throw Failures.database(this.dialect, this.dialect.errors().redacted(ex, redaction::of));
		}
	}

	/**
	 * Records a person's decision about the statement at which a revision was
	 * interrupted. Takes the lock.
	 * @param revision the revision
	 * @param resolution what the statement counts as from now on
	 * @param cancellation the handle by which other threads end the wait for the lock
	 * @return the decision as recorded
	 * @throws NothingToResolveException if no statement waits for a decision
	 */
	public Resolved resolve(RevisionId revision, Resolution resolution, Cancellation cancellation) {
		return new Settlement(runs(cancellation)).resolve(revision, resolution);
	}

	/**
	 * Creates the tables of Migrate where they are missing. Takes the lock.
	 * @param cancellation the handle by which other threads end the wait for the lock
	 * @return whether they were missing
	 */
	public TablesResult ensureTables(Cancellation cancellation) {
		return runs(cancellation).onceWithLock("The creation of the tables", (run) -> {
			if (run.tables().exist()) {
				return TablesResult.PRESENT;
			}
			run.gate().createTables();
			return TablesResult.CREATED;
		});
	}

	private LockedRuns runs(Cancellation cancellation) {
		return LockedRuns.forNewRun(this.dialect, this.settings, cancellation);
	}

	/**
	 * The result of a look at the database.
	 *
	 * @param plan the steps to the target
	 * @param comparison the comparison of the files with the database
	 */
	public record Look(MigrationPlan plan, RevisionComparison comparison) {

		/**
		 * Whether the database is in the state that the work asks for.
		 * @return whether there is no step, neither a new nor an unfinished one
		 */
		public boolean nothingToDo() {
			return this.plan.steps().isEmpty() && this.comparison.applied().begun().isEmpty();
		}

	}

}
