package dev.migrate.internal.execution;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import dev.migrate.execution.NothingToResolveException;
import dev.migrate.execution.Resolution;
import dev.migrate.execution.Resolved;
import dev.migrate.execution.Step;
import dev.migrate.history.Action;
import dev.migrate.history.Outcome;
import dev.migrate.internal.dialect.Limits;
import dev.migrate.internal.dialect.Probe;
import dev.migrate.internal.history.AppliedRevision;
import dev.migrate.internal.history.Event;
import dev.migrate.internal.history.HistoryWriter;
import dev.migrate.internal.history.RowState;
import dev.migrate.internal.history.StoredSql;
import dev.migrate.revision.RevisionId;
import org.jspecify.annotations.Nullable;

/**
 * Records a person's decision about the statement at which a run was interrupted, where
 * the database cannot tell its outcome.
 */
final class Settlement {

	private final LockedRuns runs;

	Settlement(LockedRuns runs) {
		this.runs = runs;
	}

	Resolved resolve(RevisionId id, Resolution resolution) {
		return this.runs.onceWithLock("The resolve", (run) -> resolve(run, id, resolution));
	}

	private static Resolved resolve(LockedRun run, RevisionId id, Resolution resolution) throws SQLException {
		AppliedRevision row = row(run.tables(), id);
		StepRun step = new StepRun(run, step(run, row));
		Resolved resolved = new Resolved(id, step.step().action(), resolution,
				step.written(row.statementsDone() + 1).sql(), row.statementsDone() + 1, step.statements());
		check(run, step, row);
		run.gate().planned();
		run.retries().run(id, (lockWait) -> record(run, row, resolved, lockWait));
		return resolved;
	}

	private static AppliedRevision row(RunTables tables, RevisionId id) throws SQLException {
		AppliedRevision row = tables.applied().find(id);
		if (row == null || row.state() == RowState.APPLIED || row.intent() == null) {
			throw new NothingToResolveException("There is nothing to resolve: " + state(id, row),
					(row != null && row.state() != RowState.APPLIED)
							? "Start it again (migrate upgrade): the next run goes on by itself."
							: "Look for a revision that was interrupted, with: migrate status");
		}
		return row;
	}

	private static String state(RevisionId id, @Nullable AppliedRevision row) {
		if (row == null) {
			return "revision " + id + " is not in the database.";
		}
		return (row.state() == RowState.APPLIED) ? "revision " + id + " is applied."
				: "revision " + id + " is " + row.state().name().toLowerCase(Locale.ROOT) + ", and was interrupted "
						+ "between two statements (" + row.statementsDone() + " are done).";
	}

	// Reads the copy in the database, since the file may have changed.
	private static Step.Run step(LockedRun run, AppliedRevision row) throws SQLException {
		StoredSql stored = run.tables().sql(List.of(row.id())).get(row.id());
		if (stored == null) {
			throw new IllegalStateException("Revision " + row.id() + " has lost its row");
		}
		return Sections.stored(row, stored, run.session().dialect());
	}

	// If the database can tell, its answer counts for more than a person's.
	private static void check(LockedRun run, StepRun step, AppliedRevision row) throws SQLException {
		int statement = row.statementsDone() + 1;
		Probe probe = new LoneStatements(run, step).probe(statement);
		String intent = (row.intent() != null) ? row.intent() : "";
		if (probe == null || !(probe.after(run.session().connection(), intent) instanceof Probe.Verdict.Unknown)) {
			throw new NothingToResolveException(
					"There is nothing to resolve: revision " + row.id() + " was interrupted at statement " + statement
							+ " of " + step.statements() + ", and the database can tell whether it ran.",
					"Start it again (migrate upgrade): the next run finds out and goes on by itself.");
		}
	}

	private static void record(LockedRun run, AppliedRevision row, Resolved resolved, Duration lockWait)
			throws SQLException {
		boolean done = resolved.resolution() == Resolution.DONE;
		Instant now = Instant.now();
		HistoryWriter writer = run.tables().writer();
		run.gate().begin(new Limits(lockWait, Duration.ZERO));
		run.tables()
			.write(List.of(writer.progression(row.id(), row.state(), row.statementsDone() + (done ? 1 : 0), null),
					writer.entry(new Event(row.id(), Action.RESOLVE, done ? Outcome.DONE : Outcome.REDO,
							resolved.statement(), resolved.statements(), now, now, null, null))));
		run.gate().commit();
	}

}
