package dev.migrate.internal.execution;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import dev.migrate.error.DatabaseState;
import dev.migrate.error.MigrateException;
import dev.migrate.execution.MigrationEvent;
import dev.migrate.execution.MigrationPlan;
import dev.migrate.execution.RunCancelledException;
import dev.migrate.execution.Step;
import dev.migrate.history.Action;
import dev.migrate.internal.dialect.ErrorKind;
import dev.migrate.internal.history.AppliedRevision;
import dev.migrate.internal.history.AppliedRevisions;
import dev.migrate.revision.RevisionId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One run. It opens a session, takes the lock, finishes the steps that an earlier run has
 * begun, plans from the state that it finds then, and runs the steps. When the session is
 * lost, it starts over with a new one: the state of the database then decides what is
 * left to do.
 */
final class Run {

	private static final Logger logger = LoggerFactory.getLogger(Run.class);

	/** How often a session may be lost without a step between two losses. */
	static final int LOSSES = 5;

	private final Instant startedAt = Instant.now();

	private final LockedRuns runs;

	private final Work work;

	private final RunSteps steps = new RunSteps();

	private final SchemaWatch watch;

	private boolean started;

	Run(LockedRuns runs, Work work) {
		this.runs = runs;
		this.work = work;
		this.watch = new SchemaWatch(runs.dialect(), runs.settings(), work.action());
	}

	RunResult perform() {
		try {
			return attempts();
		}
		catch (RunCancelledSignal ex) {
			throw cancelled(ex, stateWithoutSession());
		}
	}

	private RunCancelledException cancelled(RunCancelledSignal signal, DatabaseState state) {
		return Failures.cancelled("The " + this.work.action().name().toLowerCase(Locale.ROOT), state, signal);
	}

	// Nobody can read the rows now.
	private DatabaseState stateWithoutSession() {
		return this.steps.done().isEmpty() ? new DatabaseState.Unchanged() : new DatabaseState.Unknown();
	}

	private RunResult attempts() {
		int losses = 0;
		while (true) {
			int before = this.steps.done().size();
			try {
				return attempt();
			}
			catch (PlanOutdatedException ex) {
				losses = 0;
			}
			catch (SQLException ex) {
				losses = (this.steps.done().size() > before) ? 1 : losses + 1;
				lost(ex, losses);
			}
			catch (MigrateException ex) {
				ex.after(stateWithoutSession());
				throw ex;
			}
		}
	}

	private void lost(SQLException failure, int losses) {
		SQLException error = Connections.root(failure);
		if (this.runs.dialect().errors().kind(error) != ErrorKind.CONNECTION_LOST) {
			throw Failures.database(this.runs.dialect(), error);
		}
		StepRun interrupted = this.steps.takeInterrupted();
		if (losses >= LOSSES) {
			throw Failures.lost(interrupted, losses, error);
		}
		Duration pause = pause(losses);
		publish(new MigrationEvent.SessionLost(losses, pause, Failures.server(error)));
		this.runs.cancellation().sleep(pause);
	}

	static Duration pause(int losses) {
		return Duration.ofMillis(200L << losses);
	}

	private RunResult attempt() throws SQLException {
		this.runs.cancellation().check();
		return this.runs.withLock(this::attempt);
	}

	private RunResult attempt(LockedRun run) throws SQLException {
		run.gate().createTables();
		run.gate().planned();
		StateReader state = new StateReader(run, this.steps, this.work);
		try {
			execute(run, state);
		}
		catch (RunCancelledSignal ex) {
			throw ended(run, cancelled(ex, state.read()));
		}
		catch (MigrateException ex) {
			ex.after(state.read());
			throw ended(run, ex);
		}
		recordSchema(run);
		return complete(this.work.compare(run.tables().applied()).current());
	}

	private MigrateException ended(LockedRun run, MigrateException failure) {
		recordSchemaOfFailure(run);
		return failure;
	}

	private void execute(LockedRun run, StateReader state) throws SQLException {
		StepExecutor steps = new StepExecutor(run, this.steps, state);
		steps.settle();
		if (this.work.action() != Action.STAMP) {
			finishBegun(run, steps);
		}
		RevisionComparison comparison = this.work.compare(run.tables().applied());
		MigrationPlan plan = this.work.plan(comparison, run.tables().sql(this.work.storedSql(comparison)));
		if (this.watch.accepts()) {
			this.watch.before(run);
		}
		start(run, plan);
		steps.execute(plan);
	}

	private void recordSchema(LockedRun run) {
		if (!this.steps.done().isEmpty() || this.watch.hasToAccept()) {
			this.watch.after(run);
		}
	}

	// The schema between two statements of a step is not one that a run leaves for good.
	private void recordSchemaOfFailure(LockedRun run) {
		try {
			if (!this.steps.done().isEmpty() && run.tables().applied().begun().isEmpty()) {
				this.watch.after(run);
			}
		}
		catch (SQLException ex) {
			logger.debug("The schema that the run leaves could not be recorded", ex);
		}
	}

	private void finishBegun(LockedRun run, StepExecutor steps) throws SQLException {
		AppliedRevisions applied = run.tables().applied();
		List<RevisionId> begun = applied.begun().stream().map(AppliedRevision::id).toList();
		if (!begun.isEmpty()) {
			for (Step.Run step : this.work.begun(applied, run.tables().sql(begun))) {
				start(run, new MigrationPlan(step.action(), this.work.compare(applied).current(), List.of(step)));
				steps.execute(new MigrationPlan(step.action(), List.of(), List.of(step)));
			}
		}
	}

	private void start(LockedRun run, MigrationPlan plan) throws SQLException {
		if (!this.started && !plan.steps().isEmpty()) {
			this.watch.before(run);
			this.started = true;
			publish(new MigrationEvent.RunStarted(this.runs.id(), plan.action(), plan.current(), plan.revisions()));
		}
	}

	private RunResult complete(List<RevisionId> current) {
		if (!this.started) {
			publish(new MigrationEvent.NothingToDo(current));
			return new RunResult(List.of(), current, this.watch.accepted());
		}
		publish(new MigrationEvent.RunCompleted(this.runs.id(), this.work.action(), this.steps.revisionsDone(), current,
				Duration.between(this.startedAt, Instant.now())));
		return new RunResult(this.steps.done(), current, this.watch.accepted());
	}

	private void publish(MigrationEvent event) {
		this.runs.settings().publish(event);
	}

}
