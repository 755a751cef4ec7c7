package dev.migrate.internal.execution;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import dev.migrate.error.Location;
import dev.migrate.internal.dialect.Probe;
import dev.migrate.internal.dialect.Probe.Verdict;
import dev.migrate.script.AfterCrash;
import dev.migrate.script.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Follows up the statements of a step that cannot share a transaction with the record
 * that they ran.
 */
final class LoneStatements {

	private final LockedRun run;

	private final StepRun step;

	/** The state before a failed statement that left something behind, for its probe. */
	private @Nullable String unsettled;

	LoneStatements(LockedRun run, StepRun step) {
		this.run = run;
		this.step = step;
	}

	// The state that the next run has to settle first, or null if nothing is left behind.
	@Nullable String unsettled() {
		return this.unsettled;
	}

	// The probe that follows up a statement, or null if it can share a transaction.
	@Nullable Probe probe(int statement) {
		Probe probe = StatementProbes.of(this.run.session().dialect(), this.step.filled(statement));
		return (probe != null) ? new RedactedProbe(probe, this.run) : null;
	}

	// Executes a statement whose intent is recorded.
	void execute(int statement, Probe probe, String before) throws SQLException {
		this.run.session().settings().prepareAlone();
		try {
			this.step.executeAndKeepSettings(statement);
		}
		catch (SQLException ex) {
			cleanUp(probe, before, ex);
			throw ex;
		}
		catch (RunCancelledSignal ex) {
			leave(probe, before, ex);
			throw ex;
		}
	}

	// Leaves the remains of a cancelled statement to the next run, since removing them
	// may take as long as the statement. If the probe cannot tell, the statement counts
	// as failed, as the server said.
	private void leave(Probe probe, String before, RunCancelledSignal signal) {
		this.unsettled = before;
		try {
			if (probe.after(connection(), before) instanceof Verdict.Unknown) {
				this.unsettled = null;
			}
		}
		catch (SQLException ex) {
			signal.addSuppressed(ex);
		}
	}

	// Removes the remains of a failed statement, if the session still answers.
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

	// Finds out whether the statement at which an earlier run was interrupted is done.
	boolean settle(int statement, String before) throws SQLException {
		this.unsettled = before;
		this.step.at(statement);
		Probe probe = probe(statement);
		Verdict verdict = (probe != null) ? probe.after(connection(), before) : new Verdict.NotDone(List.of());
		if (verdict instanceof Verdict.Unknown) {
			throw Failures.interrupted(this.step.step(), this.step.written(statement), statement);
		}
		boolean done = verdict instanceof Verdict.Done;
		runAll((verdict instanceof Verdict.Done finished) ? finished.finish() : ((Verdict.NotDone) verdict).cleanup());
		this.unsettled = null;
		return done;
	}

	private void runAll(List<String> statements) throws SQLException {
		this.run.session().settings().prepareAlone();
		for (String sql : statements) {
			Statement statement = new Statement(sql, new Location("(recovery)", 1), null, new AfterCrash.Ask());
			this.run.cancellable(
					() -> this.run.session().dialect().sessions().execute(connection(), statement, (notice) -> {
					}));
		}
	}

	private Connection connection() {
		return this.run.session().connection();
	}

}
