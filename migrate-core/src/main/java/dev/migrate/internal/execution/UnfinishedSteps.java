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

	private final StateReader state;

	UnfinishedSteps(LockedRun run, RunSteps steps, StateReader state) {
		this.run = run;
		this.steps = steps;
		this.state = state;
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
	void fail(StepRun step, SQLException error) throws SQLException {
		if (this.run.session().kind(error) == ErrorKind.CONNECTION_LOST) {
			this.steps.interrupted(step);
			throw error;
		}
		StepFailedException failure = Failures.step(this.run.session().dialect(), step, error, this.state.read());
		report(step, Outcome.FAILED, error);
		throw failure;
	}

	void cancel(StepRun step, RunCancelledSignal signal) {
		DatabaseState state = this.state.read();
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
