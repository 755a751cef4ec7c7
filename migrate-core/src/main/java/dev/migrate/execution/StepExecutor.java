package dev.migrate.execution;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;

import dev.migrate.dialect.ErrorKind;
import dev.migrate.dialect.Limits;
import dev.migrate.dialect.Update;
import dev.migrate.error.DatabaseState;
import dev.migrate.error.MigrateException;
import dev.migrate.history.Action;
import dev.migrate.history.Event;
import dev.migrate.history.Outcome;
import dev.migrate.history.RowState;
import dev.migrate.lock.LockMode;
import dev.migrate.script.TransactionMode;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs steps in a session that has the lock. */
final class StepExecutor {

	private static final Logger logger = LoggerFactory.getLogger(StepExecutor.class);

	private final RunSession session;

	private final RunSettings settings;

	private final TransactionGate gate;

	private final RunSteps steps;

	StepExecutor(RunSession session, RunSettings settings, TransactionGate gate, RunSteps steps) {
		this.session = session;
		this.settings = settings;
		this.gate = gate;
		this.steps = steps;
	}

	/**
	 * Finds out whether the step at which the session was lost is done: the answer to its
	 * commit may be all that was lost.
	 * @throws SQLException if the database fails
	 */
	void settle() throws SQLException {
		RunSteps.Started lost = this.steps.takeStarted();
		if (lost != null && this.session.writer()
			.isDone(this.session.connection(), lost.step().revisions().get(0), lost.step().action())) {
			this.steps.done(lost.step());
			if (lost.step() instanceof Step.Run run) {
				completed(run, lost.at());
			}
		}
	}

	/**
	 * Runs the steps of a plan, and adds each that is done to the steps of the run.
	 * @param plan the plan
	 * @throws SQLException if the session is lost
	 * @throws MigrateException if a step fails
	 */
	void execute(MigrationPlan plan) throws SQLException {
		plan.steps().forEach(this::refuseOutsideTransaction);
		int index = 0;
		for (Step step : plan.steps()) {
			index++;
			this.steps.start(step);
			if (step instanceof Step.Run run) {
				execute(new StepRun(this.session, this.settings, run), index, plan.steps().size());
			}
			else if (step instanceof Step.Stamp stamp) {
				stamp(stamp);
			}
			this.steps.done(step);
		}
	}

	private void execute(StepRun run, int index, int steps) throws SQLException {
		Step.Run step = run.step();
		publish(new MigrationEvent.StepStarted(step.id(), step.action(), step.record().revision().title(), index,
				steps));
		try {
			if (step.begun() || step.section().transaction() == TransactionMode.OFF) {
				standalone(run);
			}
			else {
				transactional(run);
			}
		}
		catch (MigrateException ex) {
			publish(new MigrationEvent.StepFailed(step.id(), ex));
			throw ex;
		}
		completed(step, run.startedAt());
	}

	private void completed(Step.Run step, Instant startedAt) {
		publish(new MigrationEvent.StepCompleted(step.id(), step.action(), step.record().revision().title(),
				Duration.between(startedAt, Instant.now())));
	}

	private void refuseOutsideTransaction(Step step) {
		if (this.settings.lockMode() == LockMode.TRANSACTION && step instanceof Step.Run run
				&& run.section().transaction() == TransactionMode.OFF) {
			throw new PoolerException(run.id().value(), run.record().revision().location().toString());
		}
	}

	private void transactional(StepRun run) throws SQLException {
		TransactionalStep step = new TransactionalStep(this.settings, this.gate, run);
		try {
			new Retries(this.session, this.settings).run(run.step().id(), step::execute);
		}
		catch (RunCancelledSignal ex) {
			this.session.rollback();
			cancel(run, ex, Failures.after(this.steps.revisionsDone()));
		}
		catch (SQLException ex) {
			fail(run, ex, Failures.after(this.steps.revisionsDone()));
		}
	}

	private void standalone(StepRun run) throws SQLException {
		StandaloneStep step = new StandaloneStep(this.session, this.settings, this.gate, run);
		try {
			step.execute();
		}
		catch (RunCancelledSignal ex) {
			this.session.rollback();
			leave(run.step(), step.done(), step.unsettled());
			cancel(run, ex, state(step, run));
		}
		catch (SQLException ex) {
			if (this.session.dialect().errors().kind(ex) != ErrorKind.CONNECTION_LOST) {
				this.session.rollback();
				leave(run.step(), step.done(), step.unsettled());
			}
			fail(run, ex, state(step, run));
		}
	}

	private DatabaseState state(StandaloneStep step, StepRun run) {
		return (step.done() > 0 || step.unsettled() != null)
				? new DatabaseState.Partial(run.step().id().value(), step.done(), run.statements())
				: Failures.after(this.steps.revisionsDone());
	}

	// Records how far a step outside a transaction came; nothing of it, if nothing is
	// done or left to clean up.
	private void leave(Step.Run step, int statementsDone, @Nullable String unsettled) throws SQLException {
		new Retries(this.session, this.settings).run(step.id(), (lockWait) -> {
			this.session.begin();
			recordLeft(step, statementsDone, unsettled);
			this.session.commit();
		});
	}

	private void recordLeft(Step.Run step, int statementsDone, @Nullable String unsettled) throws SQLException {
		boolean untouched = statementsDone == 0 && unsettled == null;
		if (untouched && step.action() == Action.UPGRADE) {
			this.session.writer().delete(this.session.connection(), step.id());
		}
		else {
			RowState begun = (step.action() == Action.UPGRADE) ? RowState.UPGRADING : RowState.DOWNGRADING;
			RowState state = untouched ? RowState.APPLIED : begun;
			this.session.writer().progress(this.session.connection(), step.id(), state, statementsDone, unsettled);
		}
	}

	// A lost session is the run's business; every other error ends it.
	private void fail(StepRun run, SQLException error, DatabaseState state) throws SQLException {
		if (this.session.dialect().errors().kind(error) == ErrorKind.CONNECTION_LOST) {
			this.steps.interrupted(run);
			throw error;
		}
		StepFailedException failure = Failures.step(this.session.dialect(), run, error, state);
		record(run, Outcome.FAILED, error);
		throw failure;
	}

	private void cancel(StepRun run, RunCancelledSignal signal, DatabaseState state) {
		record(run, Outcome.CANCELLED, (signal.getCause() instanceof SQLException error) ? error : null);
		throw Failures.cancelled(run, state, signal);
	}

	// The report goes to the history if it can; the error is thrown in any case.
	private void record(StepRun run, Outcome outcome, @Nullable SQLException error) {
		Integer statement = (run.index() > 0) ? run.index() : null;
		Event ended = new Event(run.step().id(), run.step().action(), outcome, statement, run.statements(),
				run.startedAt(), Instant.now(), (error != null) ? error.getSQLState() : null,
				(error != null) ? error.getMessage() : null);
		try {
			new Retries(this.session, this.settings).run(run.step().id(), (lockWait) -> {
				this.session.begin();
				run.append(ended);
				this.session.commit();
			});
		}
		catch (SQLException ex) {
			this.session.rollback();
			logger.debug("What became of revision {} could not be recorded", run.step().id(), ex);
		}
	}

	private void stamp(Step.Stamp stamp) throws SQLException {
		new Retries(this.session, this.settings).run(stamp.revisions().get(0), (lockWait) -> stamp(stamp, lockWait));
	}

	private void stamp(Step.Stamp stamp, Duration lockWait) throws SQLException {
		this.gate.begin(new Limits(lockWait, this.settings.statementTimeout()));
		for (Update update : new StepRecords(this.session.writer()).stamped(stamp, Instant.now())) {
			update.execute(this.session.connection());
		}
		this.gate.commit();
	}

	private void publish(MigrationEvent event) {
		Events.publish(this.settings.listeners(), event);
	}

}
