package dev.migrate.execution;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.ErrorKind;
import dev.migrate.error.MigrateException;
import dev.migrate.history.Action;
import dev.migrate.history.AppliedRevision;
import dev.migrate.history.AppliedRevisions;
import dev.migrate.revision.RevisionId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One run: it opens a session, takes the lock, finishes what an earlier run has begun,
 * plans from what it finds then, and runs the steps. When the session is lost it starts
 * over with a new one: what the database has then decides what is left to do.
 */
final class Run {

	private static final Logger logger = LoggerFactory.getLogger(Run.class);

	/** How often a session may be lost without a step between two losses. */
	private static final int LOSSES = 5;

	private final String run = UUID.randomUUID().toString();

	private final Instant startedAt = Instant.now();

	private final Dialect dialect;

	private final RunSettings settings;

	private final Work work;

	private final RunSteps steps = new RunSteps();

	private final Cancellation cancellation;

	private final SchemaWatch watch;

	private boolean started;

	Run(Dialect dialect, RunSettings settings, Work work, Cancellation cancellation) {
		this.dialect = dialect;
		this.settings = settings;
		this.work = work;
		this.cancellation = cancellation;
		this.watch = new SchemaWatch(dialect, settings, work.action());
	}

	RunResult perform() {
		try {
			return attempts();
		}
		catch (RunCancelledSignal ex) {
			throw Failures.cancelled(this.work.action(), this.steps.done(), ex);
		}
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
				ex.after(Failures.after(this.steps.revisionsDone()));
				throw ex;
			}
		}
	}

	private void lost(SQLException failure, int losses) {
		SQLException error = Connections.root(failure);
		if (this.dialect.errors().kind(error) != ErrorKind.CONNECTION_LOST) {
			throw Failures.database(this.dialect, error);
		}
		StepRun interrupted = this.steps.takeInterrupted();
		if (losses >= LOSSES) {
			throw Failures.lost(interrupted, losses, error);
		}
		Duration pause = Duration.ofMillis(200L << losses);
		Events.publish(this.settings.listeners(),
				new MigrationEvent.SessionLost(losses, pause, Failures.server(error)));
		this.cancellation.sleep(pause);
	}

	private RunResult attempt() throws SQLException {
		this.cancellation.check();
		try (RunSession session = RunSession.open(this.dialect, this.settings, this.run, this.cancellation)) {
			session.lockWait().acquire(session.lock(), session.connection());
			TransactionGate gate = new TransactionGate(session, this.settings);
			gate.createTables();
			gate.planned();
			try {
				execute(session, gate);
			}
			catch (MigrateException | RunCancelledSignal ex) {
				recordSchemaOfFailure(session, gate);
				throw ex;
			}
			recordSchema(session, gate);
			return complete(this.work.compare(session.applied()).current());
		}
	}

	private void execute(RunSession session, TransactionGate gate) throws SQLException {
		StepExecutor steps = new StepExecutor(session, this.settings, gate, this.steps);
		steps.settle();
		if (this.work.action() != Action.STAMP) {
			finishBegun(session, steps);
		}
		Comparison comparison = this.work.compare(session.applied());
		MigrationPlan plan = this.work.plan(comparison, session.sql(this.work.storedSql(comparison)));
		if (this.watch.accepts()) {
			this.watch.before(session);
		}
		start(session, plan);
		steps.execute(plan);
	}

	private void recordSchema(RunSession session, TransactionGate gate) {
		if (!this.steps.done().isEmpty() || this.watch.hasToAccept()) {
			this.watch.after(session, gate, this.run);
		}
	}

	// What is between two statements of a step is not what a run leaves for good.
	private void recordSchemaOfFailure(RunSession session, TransactionGate gate) {
		try {
			if (!this.steps.done().isEmpty() && session.applied().begun().isEmpty()) {
				this.watch.after(session, gate, this.run);
			}
		}
		catch (SQLException ex) {
			logger.debug("What the run leaves could not be recorded", ex);
		}
	}

	private void finishBegun(RunSession session, StepExecutor steps) throws SQLException {
		AppliedRevisions applied = session.applied();
		List<RevisionId> begun = applied.begun().stream().map(AppliedRevision::id).toList();
		if (!begun.isEmpty()) {
			for (Step.Run step : this.work.begun(applied, session.sql(begun))) {
				start(session, new MigrationPlan(step.action(), this.work.compare(applied).current(), List.of(step)));
				steps.execute(new MigrationPlan(step.action(), List.of(), List.of(step)));
			}
		}
	}

	private void start(RunSession session, MigrationPlan plan) throws SQLException {
		if (!this.started && !plan.steps().isEmpty()) {
			this.watch.before(session);
			this.started = true;
			Events.publish(this.settings.listeners(),
					new MigrationEvent.RunStarted(this.run, plan.action(), plan.current(), plan.revisions()));
		}
	}

	private RunResult complete(List<RevisionId> current) {
		if (!this.started) {
			Events.publish(this.settings.listeners(), new MigrationEvent.NothingToDo(current));
			return new RunResult(List.of(), current, this.watch.accepted());
		}
		Events.publish(this.settings.listeners(), new MigrationEvent.RunCompleted(this.run, this.work.action(),
				this.steps.revisionsDone(), current, Duration.between(this.startedAt, Instant.now())));
		return new RunResult(this.steps.done(), current, this.watch.accepted());
	}

}
