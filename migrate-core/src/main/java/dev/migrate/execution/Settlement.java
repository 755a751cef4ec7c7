package dev.migrate.execution;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.Limits;
import dev.migrate.dialect.Probe;
import dev.migrate.history.Action;
import dev.migrate.history.AppliedRevision;
import dev.migrate.history.Event;
import dev.migrate.history.Outcome;
import dev.migrate.history.RowState;
import dev.migrate.history.StoredSql;
import dev.migrate.revision.RevisionId;
import org.jspecify.annotations.Nullable;

/**
 * Records what a person says of the statement that a run was interrupted at, where nobody
 * else can tell.
 */
final class Settlement {

	private final Dialect dialect;

	private final RunSettings settings;

	private final Cancellation cancellation;

	Settlement(Dialect dialect, RunSettings settings, Cancellation cancellation) {
		this.dialect = dialect;
		this.settings = settings;
		this.cancellation = cancellation;
	}

	Resolved resolve(RevisionId id, Resolution resolution) {
		try (RunSession session = RunSession.open(this.dialect, this.settings, UUID.randomUUID().toString(),
				this.cancellation)) {
			session.lockWait().acquire(session.lock(), session.connection());
			TransactionGate gate = new TransactionGate(session, this.settings);
			AppliedRevision row = row(session, id);
			StepRun run = new StepRun(session, this.settings, step(session, row));
			Resolved resolved = new Resolved(id, run.step().action(), resolution,
					run.written(row.statementsDone() + 1).sql(), row.statementsDone() + 1, run.statements());
			check(session, run, row);
			gate.planned();
			new Retries(session, this.settings).run(id, (lockWait) -> record(session, gate, row, resolved, lockWait));
			return resolved;
		}
		catch (RunCancelledSignal ex) {
			throw Failures.cancelled(Action.RESOLVE, List.of(), ex);
		}
		catch (SQLException ex) {
			throw Failures.database(this.dialect, Connections.root(ex));
		}
	}

	private static AppliedRevision row(RunSession session, RevisionId id) throws SQLException {
		AppliedRevision row = session.applied().find(id);
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

	// As the database keeps it: the file may have been changed since.
	private Step.Run step(RunSession session, AppliedRevision row) throws SQLException {
		StoredSql stored = session.sql(List.of(row.id())).get(row.id());
		if (stored == null) {
			throw new IllegalStateException("Revision " + row.id() + " has lost its row");
		}
		return Sections.stored(row, stored, this.dialect.syntax());
	}

	// Where the database can tell, its word counts for more than a person's.
	private static void check(RunSession session, StepRun run, AppliedRevision row) throws SQLException {
		int statement = row.statementsDone() + 1;
		Probe probe = new LoneStatements(session, run).probe(statement);
		String intent = (row.intent() != null) ? row.intent() : "";
		if (probe == null || !(probe.after(session.connection(), intent) instanceof Probe.Verdict.Unknown)) {
			throw new NothingToResolveException(
					"There is nothing to resolve: revision " + row.id() + " was interrupted at statement " + statement
							+ " of " + run.statements() + ", and the database can tell whether it ran.",
					"Start it again (migrate upgrade): the next run finds out and goes on by itself.");
		}
	}

	private static void record(RunSession session, TransactionGate gate, AppliedRevision row, Resolved resolved,
			Duration lockWait) throws SQLException {
		gate.begin(new Limits(lockWait, Duration.ZERO));
		boolean done = resolved.resolution() == Resolution.DONE;
		session.writer()
			.progress(session.connection(), row.id(), row.state(), row.statementsDone() + (done ? 1 : 0), null);
		Instant now = Instant.now();
		session.writer()
			.append(session.connection(), new Event(row.id(), Action.RESOLVE, done ? Outcome.DONE : Outcome.REDO,
					resolved.statement(), resolved.statements(), now, now, null, null));
		gate.commit();
	}

}
