package dev.migrate.internal.execution;

import java.sql.SQLException;
import java.time.Duration;

/**
 * Runs a step and records it in one transaction: the database has both or neither.
 */
final class TransactionalStep {

	private final LockedRun run;

	private final StepRun step;

	TransactionalStep(LockedRun run, StepRun step) {
		this.run = run;
		this.step = step;
	}

	/**
	 * Runs the statements.
	 * @param lockWait the longest wait of a statement for a lock
	 * @throws SQLException if one failed; the transaction is still to be rolled back
	 */
	void execute(Duration lockWait) throws SQLException {
		this.run.session().settings().clearAttempt();
		this.run.transaction(lockWait, () -> {
			for (int statement = 1; statement <= this.step.statements(); statement++) {
				this.step.execute(statement);
			}
			this.step.atEnd();
			this.step.recordDone();
		});
	}

}
