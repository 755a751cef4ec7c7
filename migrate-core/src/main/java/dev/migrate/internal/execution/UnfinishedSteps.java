package dev.migrate.internal.execution;

import java.sql.SQLException;
import java.time.Instant;

import dev.migrate.error.DatabaseState;
import dev.migrate.execution.StepFailedException;
import dev.migrate.history.Outcome;
import dev.migrate.internal.dialect.ErrorKind;
import dev.migrate.internal.dialect.Update;
import dev.migrate.internal.history.Event;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Handles the steps that failed or were cancelled. */
final class UnfinishedSteps {

	private static final Logger logger = LoggerFactory.getLogger(UnfinishedSteps.class);

	private final LockedRun run;

	private final RunSteps steps;

	UnfinishedSteps(LockedRun run, RunSteps steps) {
		this.run = run;
		this.steps = steps;
	}

	// The state of the database without the step.
	DatabaseState state() {
		return Failures.after(this.steps.revisionsDone());
	}

	// The state of the database with the finished statements of the step.
	DatabaseState state(StepRun step, StandaloneStep parts) {
		return (parts.done() > 0 || parts.unsettled() != null)
				? new DatabaseState.Partial(step.step().id().value(), parts.done(), step.statements()) : state();
	}

	/**
	 * Records the progress of a step outside a transaction. If nothing is done or left to
	 * clean up, no progress is recorded.
	 * @param step the step
	 * @param statementsDone the number of its statements that are done
	 * @param unsettled the state that the next run has to settle first, or {@code null}
	 * @throws SQLException if the database fails
	 */
	void leave(StepRun step, int statementsDone, @Nullable String unsettled) throws SQLException {
		this.run.session().rollback();
		record(step, step.records().left(step.step(), statementsDone, unsettled));
	}

	// The run handles a lost session. Every other error ends the run.
	void fail(StepRun step, SQLException error, DatabaseState state) throws SQLException {
		if (this.run.session().kind(error) == ErrorKind.CONNECTION_LOST) {
			this.steps.interrupted(step);
			throw error;
		}
		StepFailedException failure = Failures.step(this.run.session().dialect(), step, error, state);
		report(step, Outcome.FAILED, error);
		throw failure;
	}

	void cancel(StepRun step, RunCancelledSignal signal, DatabaseState state) {
		report(step, Outcome.CANCELLED, (signal.getCause() instanceof SQLException error) ? error : null);
		throw Failures.cancelled(step, state, signal);
	}

	// Reports to the history if possible. The error is thrown in any case.
	private void report(StepRun step, Outcome outcome, @Nullable SQLException error) {
		Integer statement = (step.index() > 0) ? step.index() : null;
		Event ended = new Event(step.step().id(), step.step().action(), outcome, statement, step.statements(),
				step.startedAt(), Instant.now(), (error != null) ? error.getSQLState() : null,
				(error != null) ? error.getMessage() : null);
		try {
			record(step, this.run.tables().writer().entry(ended));
		}
		catch (SQLException ex) {
			this.run.session().rollback();
			logger.debug("The outcome of revision {} could not be recorded", step.step().id(), ex);
		}
	}

	private void record(StepRun step, Update update) throws SQLException {
		this.run.retries().run(step.step().id(), (lockWait) -> this.run.record(update));
	}

}
