package dev.migrate.execution;

import java.sql.SQLException;
import java.time.Duration;

import dev.migrate.dialect.Limits;

/**
 * Runs a step in one transaction, together with the record that it is done: either both
 * are in the database or neither is.
 */
final class TransactionalStep {

	private final RunSettings settings;

	private final TransactionGate gate;

	private final StepRun run;

	TransactionalStep(RunSettings settings, TransactionGate gate, StepRun run) {
		this.settings = settings;
		this.gate = gate;
		this.run = run;
	}

	/**
	 * Runs the statements.
	 * @param lockWait how long each may wait for a lock
	 * @throws SQLException if one failed, in a transaction that is still to be rolled
	 * back
	 */
	void execute(Duration lockWait) throws SQLException {
		this.gate.begin(new Limits(lockWait, this.settings.statementTimeout()));
		for (int statement = 1; statement <= this.run.statements(); statement++) {
			this.run.execute(statement);
		}
		this.run.atEnd();
		this.run.recordDone();
		this.gate.commit();
	}

}
