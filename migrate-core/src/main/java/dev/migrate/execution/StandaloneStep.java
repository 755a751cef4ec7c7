package dev.migrate.execution;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

import dev.migrate.dialect.Limits;
import dev.migrate.dialect.Probe;
import org.jspecify.annotations.Nullable;

/**
 * Runs a step that asked not to be in one transaction. A statement that can share a
 * transaction with the record that it ran does so; before each other one the intent is
 * recorded, so that the next run can find out what became of it.
 */
final class StandaloneStep {

	private final RunSession session;

	private final RunSettings settings;

	private final TransactionGate gate;

	private final StepRun run;

	private final Retries retries;

	private final LoneStatements lone;

	private int done;

	StandaloneStep(RunSession session, RunSettings settings, TransactionGate gate, StepRun run) {
		this.session = session;
		this.settings = settings;
		this.retries = new Retries(session, settings);
		this.gate = gate;
		this.run = run;
		this.lone = new LoneStatements(session, run);
		this.done = run.step().done();
	}

	/**
	 * Runs the statements that are not done yet.
	 * @throws SQLException if one failed; those before it are done
	 */
	void execute() throws SQLException {
		try {
			executeAll();
		}
		finally {
			this.session.forgetSettings();
		}
	}

	private void executeAll() throws SQLException {
		repeatSettings();
		open();
		for (int statement = this.done + 1; statement <= this.run.statements(); statement++) {
			execute(statement);
		}
		this.run.atEnd();
		transaction(this.run::recordDone);
	}

	// What the statements that are done have set, they have set for their own session.
	private void repeatSettings() throws SQLException {
		for (int statement = 1; statement <= this.done; statement++) {
			if (this.run.changesSession(statement)) {
				this.session.prepareAlone();
				this.run.executeAndKeepSettings(statement);
			}
		}
		this.run.atEnd();
	}

	int done() {
		return this.done;
	}

	// What the next run has to settle first, or null if nothing is left behind.
	@Nullable String unsettled() {
		return this.lone.unsettled();
	}

	/**
	 * Records that the step has begun, or settles the statement it was interrupted at.
	 */
	private void open() throws SQLException {
		Step.Run step = this.run.step();
		if (step.interrupted() == null) {
			transaction(() -> this.run.write(this.run.records().begun(step, this.run.startedAt())));
		}
		else if (step.interrupted().intent() != null) {
			settle(step.interrupted().intent());
		}
	}

	private void execute(int statement) throws SQLException {
		Probe probe = this.lone.probe(statement);
		if (probe == null) {
			this.retries.run(this.run.step().id(), (lockWait) -> executeWithRecord(statement, lockWait));
		}
		else {
			executeAlone(statement, probe);
		}
		this.done = statement;
	}

	private void executeWithRecord(int statement, Duration lockWait) throws SQLException {
		this.gate.begin(new Limits(lockWait, this.settings.statementTimeout()));
		this.run.executeAndKeepSettings(statement);
		this.session.undoSettings();
		recordStatement(statement);
		this.gate.commit();
	}

	private void executeAlone(int statement, Probe probe) throws SQLException {
		this.session.prepareAlone();
		String before = probe.before(connection());
		transaction(() -> this.run
			.write(this.run.records().intent(this.run.step(), statement, before, this.run.startedAt())));
		this.retries.run(this.run.step().id(), (lockWait) -> this.lone.execute(statement, probe, before));
		String defect = probe.defect(connection(), before);
		if (defect != null) {
			throw new SQLException(defect, "55000");
		}
		transaction(() -> recordStatement(statement));
	}

	private void settle(String intent) throws SQLException {
		if (this.lone.settle(this.done + 1, intent)) {
			transaction(() -> recordStatement(this.done + 1));
			this.done++;
		}
	}

	private void recordStatement(int statement) throws SQLException {
		this.run.write(this.run.records().statementDone(this.run.step(), statement, this.run.startedAt()));
	}

	// A transaction for the tables of Migrate, tried again by itself: what it records has
	// happened, and must not happen twice.
	private void transaction(Work work) throws SQLException {
		this.retries.run(this.run.step().id(), (lockWait) -> {
			this.gate.begin(new Limits(lockWait, this.settings.statementTimeout()));
			this.session.undoSettings();
			work.run();
			this.gate.commit();
		});
	}

	private Connection connection() {
		return this.session.connection();
	}

	/** What is done in one transaction. */
	@FunctionalInterface
	private interface Work {

		void run() throws SQLException;

	}

}
