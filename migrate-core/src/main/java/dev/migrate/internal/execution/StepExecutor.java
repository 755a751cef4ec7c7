package dev.migrate.internal.execution;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;

import dev.migrate.error.MigrateException;
import dev.migrate.execution.MigrationEvent;
import dev.migrate.execution.MigrationPlan;
import dev.migrate.execution.PoolerException;
import dev.migrate.execution.Step;
import dev.migrate.internal.dialect.ErrorKind;
import dev.migrate.lock.LockMode;

/** Runs steps in a session that has the lock. */
final class StepExecutor {

	private final LockedRun run;

	private final RunSteps steps;

	private final UnfinishedSteps unfinished;

	StepExecutor(LockedRun run, RunSteps steps, StateReader state) {
		this.run = run;
		this.steps = steps;
		this.unfinished = new UnfinishedSteps(run, steps, state);
	}

	/**
	 * Finds out whether the step in which the session was lost is done. Perhaps only the
	 * answer to its commit was lost.
	 * @throws SQLException if the database fails
	 */
	void settle() throws SQLException {
		RunSteps.Started lost = this.steps.takeStarted();
		if (lost != null && this.run.tables().hasDone(lost.step().revisions().get(0), lost.step().action())) {
			this.steps.done(lost.step());
			if (lost.step() instanceof Step.Run step) {
				completed(step, lost.at());
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
			if (step instanceof Step.Run planned) {
				execute(new StepRun(this.run, planned), index, plan.steps().size());
			}
			else if (step instanceof Step.Stamp stamp) {
				stamp(stamp);
			}
			this.steps.done(step);
		}
	}

	private void execute(StepRun step, int index, int steps) throws SQLException {
		Step.Run planned = step.step();
		this.run.publish(new MigrationEvent.StepStarted(planned.id(), planned.action(),
				planned.record().revision().title(), index, steps));
		try {
			if (planned.section().isOneTransaction() && !planned.begun()) {
				transactional(step);
			}
			else {
				standalone(step);
			}
		}
		catch (MigrateException ex) {
			this.run.publish(new MigrationEvent.StepFailed(planned.id(), ex));
			throw ex;
		}
		completed(planned, step.startedAt());
	}

	private void completed(Step.Run step, Instant startedAt) {
		this.run.publish(new MigrationEvent.StepCompleted(step.id(), step.action(), step.record().revision().title(),
				Duration.between(startedAt, Instant.now())));
	}

	private void refuseOutsideTransaction(Step step) {
		if (this.run.settings().lockMode() == LockMode.TRANSACTION && step instanceof Step.Run planned
				&& !planned.section().isOneTransaction()) {
			throw new PoolerException(planned.id().value(), planned.record().revision().location().toString());
		}
	}

	private void transactional(StepRun step) throws SQLException {
		TransactionalStep whole = new TransactionalStep(this.run, step);
		try {
			this.run.retries().run(step.step().id(), whole::execute);
		}
		catch (RunCancelledSignal ex) {
			this.run.session().rollback();
			this.unfinished.cancel(step, ex);
		}
		catch (SQLException ex) {
			this.unfinished.fail(step, ex);
		}
	}

	private void standalone(StepRun step) throws SQLException {
		StandaloneStep parts = new StandaloneStep(this.run, step);
		try {
			parts.execute();
		}
		catch (RunCancelledSignal ex) {
			this.unfinished.leave(step, parts.done(), parts.unsettled());
			this.unfinished.cancel(step, ex);
		}
		catch (SQLException ex) {
			if (this.run.session().kind(ex) != ErrorKind.CONNECTION_LOST) {
				leave(step, parts, ex);
			}
			this.unfinished.fail(step, ex);
		}
	}

	// The error may have ended the session. Then the row of the step says where the next
	// run goes on.
	private void leave(StepRun step, StandaloneStep parts, SQLException failure) throws SQLException {
		try {
			this.unfinished.leave(step, parts.done(), parts.unsettled());
		}
		catch (SQLException ex) {
			if (this.run.session().kind(ex) != ErrorKind.CONNECTION_LOST) {
				throw ex;
			}
			failure.addSuppressed(ex);
		}
	}

	private void stamp(Step.Stamp stamp) throws SQLException {
		RunTables tables = this.run.tables();
		this.run.retries()
			.run(stamp.revisions().get(0), (lockWait) -> this.run.transaction(lockWait,
					() -> tables.write(tables.records().stamped(stamp, Instant.now()))));
	}

}
