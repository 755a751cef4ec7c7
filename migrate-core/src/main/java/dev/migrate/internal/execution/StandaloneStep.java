package dev.migrate.internal.execution;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import dev.migrate.execution.Step;
import dev.migrate.internal.dialect.Probe;
import dev.migrate.internal.dialect.SessionFacts;
import dev.migrate.internal.dialect.Update;
import dev.migrate.script.Section;
import dev.migrate.script.TransactionMode;
import org.jspecify.annotations.Nullable;

/**
 * Runs a step that is not one transaction. The statements between two commit points run
 * in one transaction with their record; with {@code transaction=off}, each statement does
 * so if it can. Before each other statement the step records the intent, so that the next
 * run can find out whether the statement ran.
 */
final class StandaloneStep {

	private final LockedRun run;

	private final StepRun step;

	private final LoneStatements lone;

	private int done;

	StandaloneStep(LockedRun run, StepRun step) {
		this.run = run;
		this.step = step;
		this.lone = new LoneStatements(run, step);
		this.done = step.step().done();
	}

	/**
	 * Runs the statements that are not done yet.
	 * @throws SQLException if one failed; the statements before it are done
	 */
	void execute() throws SQLException {
		try {
			executeAll();
		}
		finally {
			settings().forget();
		}
	}

	private void executeAll() throws SQLException {
		repeatSettings();
		open();
		while (this.done < this.step.statements()) {
			execute(this.done + 1);
		}
		this.step.atEnd();
		transaction(this.step::recordDone);
	}

	// The statements that are done have set things only in their own session.
	private void repeatSettings() throws SQLException {
		for (int statement = 1; statement <= this.done; statement++) {
			if (this.step.changesSession(statement)) {
				settings().prepareAlone();
				this.step.executeAndKeepSettings(statement);
			}
		}
		this.step.atEnd();
	}

	int done() {
		return this.done;
	}

	// The state that the next run has to settle first, or null if nothing is left behind.
	@Nullable String unsettled() {
		return this.lone.unsettled();
	}

	/**
	 * Records the start of the step, or settles the statement that was interrupted.
	 */
	private void open() throws SQLException {
		Step.Run step = this.step.step();
		if (step.interrupted() == null) {
			transaction(() -> write(this.step.records().begun(step, this.step.startedAt())));
		}
		else if (step.interrupted().intent() != null) {
			settle(step.interrupted().intent());
		}
	}

	private void execute(int first) throws SQLException {
		Section section = this.step.step().section();
		Probe probe = (section.transaction(first) == TransactionMode.OFF) ? this.lone.probe(first) : null;
		int last = section.endOfTransaction(first);
		if (probe == null) {
			SessionFacts kept = settings().kept();
			retry((lockWait) -> {
				settings().keepOnly(kept);
				this.run.transaction(lockWait, () -> executeWithRecord(first, last));
			});
		}
		else {
			executeAlone(first, probe);
		}
		this.done = last;
	}

	private void executeWithRecord(int first, int last) throws SQLException {
		for (int statement = first; statement <= last; statement++) {
			this.step.executeAndKeepSettings(statement);
		}
		this.step.atEnd();
		settings().undo();
		recordStatement(last);
	}

	private void executeAlone(int statement, Probe probe) throws SQLException {
		settings().prepareAlone();
		String before = probe.before(connection());
		transaction(
				() -> write(this.step.records().intent(this.step.step(), statement, before, this.step.startedAt())));
		retry((lockWait) -> this.lone.execute(statement, probe, before));
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
		this.run.gate().confirm();
		write(this.step.records().statementDone(this.step.step(), statement, this.step.startedAt()));
	}

	// A transaction for the tables of Migrate. It is tried again alone: the statement
	// that it records has run, and must not run twice.
	private void transaction(SqlWork work) throws SQLException {
		retry((lockWait) -> this.run.transaction(lockWait, () -> {
			settings().undo();
			work.run();
		}));
	}

	private void retry(Retries.Attempt attempt) throws SQLException {
		this.run.retries().run(this.step.step().id(), attempt);
	}

	private void write(List<Update> updates) throws SQLException {
		this.run.tables().write(updates);
	}

	private SessionSettings settings() {
		return this.run.session().settings();
	}

	private Connection connection() {
		return this.run.session().connection();
	}

}
