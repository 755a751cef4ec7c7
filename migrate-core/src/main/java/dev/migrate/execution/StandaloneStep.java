package dev.migrate.execution;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

import dev.migrate.dialect.Limits;
import dev.migrate.dialect.Probe;
import dev.migrate.dialect.Probe.Verdict;
import dev.migrate.error.Location;
import dev.migrate.history.Action;
import dev.migrate.history.Outcome;
import dev.migrate.history.RowState;
import dev.migrate.script.AfterCrash;
import dev.migrate.script.Statement;
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

	private int done;

	/** What a probe needs to know of a failed statement that left something behind. */
	private @Nullable String unsettled;

	StandaloneStep(RunSession session, RunSettings settings, TransactionGate gate, StepRun run) {
		this.session = session;
		this.settings = settings;
		this.retries = new Retries(session, settings);
		this.gate = gate;
		this.run = run;
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
			if (changesSession(statement)) {
				this.session.prepareAlone();
				executeAndKeepSettings(statement);
			}
		}
		this.run.atEnd();
	}

	private void executeAndKeepSettings(int statement) throws SQLException {
		this.run.execute(statement);
		if (changesSession(statement)) {
			this.session.keepSettings();
		}
	}

	private boolean changesSession(int statement) {
		return this.session.dialect().statements().changesSession(this.run.filled(statement).sql());
	}

	int done() {
		return this.done;
	}

	// What the next run has to settle first, or null if nothing is left behind.
	@Nullable String unsettled() {
		return this.unsettled;
	}

	/**
	 * Records that the step has begun, or settles the statement it was interrupted at.
	 */
	private void open() throws SQLException {
		Step.Run step = this.run.step();
		if (step.interrupted() == null) {
			transaction(() -> begin(step));
		}
		else if (step.interrupted().intent() != null) {
			settle(this.done + 1, step.interrupted().intent());
		}
	}

	private void begin(Step.Run step) throws SQLException {
		if (step.action() == Action.DOWNGRADE) {
			this.session.writer().beginDowngrade(connection(), step.record());
			return;
		}
		this.session.writer().delete(connection(), step.id());
		this.session.writer().insert(connection(), step.record(), state(), 0, this.run.startedAt());
	}

	private void execute(int statement) throws SQLException {
		Probe probe = probe(this.run.filled(statement));
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
		executeAndKeepSettings(statement);
		this.session.undoSettings();
		recordStatement(statement);
		this.gate.commit();
	}

	private void executeAlone(int statement, Probe probe) throws SQLException {
		this.session.prepareAlone();
		String before = probe.before(connection());
		transaction(() -> {
			this.session.writer().progress(connection(), this.run.step().id(), state(), this.done, before);
			this.run.append(this.run.event(Outcome.INTENT, statement));
		});
		this.retries.run(this.run.step().id(), (lockWait) -> executeAlone(statement, probe, before));
		String defect = probe.defect(connection(), before);
		if (defect != null) {
			throw new SQLException(defect, "55000");
		}
		transaction(() -> recordStatement(statement));
	}

	private void executeAlone(int statement, Probe probe, String before) throws SQLException {
		this.session.prepareAlone();
		try {
			executeAndKeepSettings(statement);
		}
		catch (SQLException ex) {
			cleanUp(probe, before, ex);
			throw ex;
		}
	}

	// Removes what a failed statement left behind, if the session still answers.
	private void cleanUp(Probe probe, String before, SQLException failure) {
		this.unsettled = before;
		try {
			if (probe.after(connection(), before) instanceof Verdict.NotDone notDone) {
				runAll(notDone.cleanup());
			}
			this.unsettled = null;
		}
		catch (SQLException ex) {
			failure.addSuppressed(ex);
		}
	}

	// Finds out what became of the statement that an earlier run was at.
	private void settle(int statement, String before) throws SQLException {
		Statement filled = this.run.filled(statement);
		Probe probe = probe(filled);
		Verdict verdict = (probe != null) ? probe.after(connection(), before) : new Verdict.NotDone(List.of());
		if (verdict instanceof Verdict.Done finished) {
			runAll(finished.finish());
			transaction(() -> recordStatement(statement));
			this.done = statement;
		}
		else if (verdict instanceof Verdict.NotDone notDone) {
			runAll(notDone.cleanup());
		}
		else {
			throw Failures.interrupted(this.run.step(), filled, statement);
		}
	}

	private @Nullable Probe probe(Statement statement) {
		Probe probe = this.session.dialect().statements().probe(statement.sql());
		if (probe != null && statement.afterCrash() instanceof AfterCrash.DoneWhen doneWhen) {
			return new DoneWhenProbe(doneWhen.query());
		}
		return (probe != null && statement.afterCrash() instanceof AfterCrash.RunAgain) ? new RunAgainProbe(probe)
				: probe;
	}

	private void recordStatement(int statement) throws SQLException {
		this.session.writer().progress(connection(), this.run.step().id(), state(), statement, null);
		this.run.append(this.run.event(Outcome.DONE, statement));
	}

	private RowState state() {
		return (this.run.step().action() == Action.UPGRADE) ? RowState.UPGRADING : RowState.DOWNGRADING;
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

	private void runAll(List<String> statements) throws SQLException {
		this.session.prepareAlone();
		for (String sql : statements) {
			Statement statement = new Statement(sql, new Location("(recovery)", 1), null, new AfterCrash.Ask());
			this.session.dialect().sessions().execute(connection(), statement);
		}
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
