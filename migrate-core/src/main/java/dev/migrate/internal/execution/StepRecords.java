package dev.migrate.internal.execution;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import dev.migrate.execution.Step;
import dev.migrate.history.Action;
import dev.migrate.history.Outcome;
import dev.migrate.history.RevisionRecord;
import dev.migrate.internal.dialect.Update;
import dev.migrate.internal.history.Event;
import dev.migrate.internal.history.HistoryWriter;
import dev.migrate.internal.history.RowState;
import dev.migrate.revision.RevisionId;
import org.jspecify.annotations.Nullable;

/**
 * The records of a step in the tables of Migrate, which a run and a script write alike.
 * Each list of statements belongs in one transaction.
 */
public final class StepRecords {

	private final HistoryWriter writer;

	/**
	 * The records of one run.
	 * @param writer writes to its tables
	 */
	public StepRecords(HistoryWriter writer) {
		this.writer = writer;
	}

	/**
	 * Records that a step has begun that is not one transaction.
	 * @param step the step
	 * @param startedAt when it started
	 * @return the statements to execute
	 */
	public List<Update> begun(Step.Run step, Instant startedAt) {
		if (step.action() == Action.DOWNGRADE) {
			return List.of(this.writer.downgradeBeginning(step.record()));
		}
		return List.of(this.writer.clearing(step.id()),
				this.writer.insertion(step.record(), RowState.UPGRADING, 0, startedAt));
	}

	/**
	 * Records that a statement is about to run that cannot be rolled back.
	 * @param step the step
	 * @param statement the statement, counted from 1
	 * @param before the state before it, for its probe
	 * @param startedAt when the step started
	 * @return the statements to execute
	 */
	public List<Update> intent(Step.Run step, int statement, String before, Instant startedAt) {
		return List.of(this.writer.progression(step.id(), state(step), statement - 1, before),
				this.writer.entry(event(step, Outcome.INTENT, statement, startedAt)));
	}

	/**
	 * Records that a statement, or a transaction up to it, is done.
	 * @param step the step, which is not one transaction
	 * @param statement the statement, counted from 1
	 * @param startedAt when the step started
	 * @return the statements to execute
	 */
	public List<Update> statementDone(Step.Run step, int statement, Instant startedAt) {
		return List.of(this.writer.progression(step.id(), state(step), statement, null),
				this.writer.entry(event(step, Outcome.DONE, statement, startedAt)));
	}

	// Records the progress of an unfinished step that is not one transaction. Without any
	// progress, its row goes.
	Update left(Step.Run step, int statementsDone, @Nullable String unsettled) {
		boolean untouched = statementsDone == 0 && unsettled == null;
		if (untouched && step.action() == Action.UPGRADE) {
			return this.writer.removal(step.id());
		}
		return this.writer.progression(step.id(), untouched ? RowState.APPLIED : state(step), statementsDone,
				unsettled);
	}

	/**
	 * Records that a step is done.
	 * @param step the step
	 * @param startedAt when it started
	 * @return the statements to execute
	 */
	public List<Update> done(Step.Run step, Instant startedAt) {
		List<Update> updates = new ArrayList<>();
		boolean hasRow = !step.section().isOneTransaction() || step.begun();
		if (step.action() == Action.DOWNGRADE || hasRow) {
			updates.add(this.writer.removal(step.id()));
		}
		if (step.action() == Action.UPGRADE) {
			updates.add(this.writer.insertion(step.record(), RowState.APPLIED, step.section().statements().size(),
					startedAt));
		}
		updates.add(this.writer.entry(event(step, Outcome.DONE, null, startedAt)));
		return updates;
	}

	/**
	 * Records a stamp.
	 * @param stamp the stamp
	 * @param now the time of the stamp
	 * @return the statements to execute
	 */
	public List<Update> stamped(Step.Stamp stamp, Instant now) {
		List<Update> updates = new ArrayList<>();
		stamp.removed().forEach((id) -> updates.add(this.writer.removal(id)));
		for (RevisionRecord record : stamp.refreshed()) {
			updates.add(this.writer.removal(record.revision().id()));
			updates.add(this.writer.insertion(record, RowState.APPLIED, 0, now));
		}
		stamp.added().forEach((record) -> updates.add(this.writer.insertion(record, RowState.APPLIED, 0, now)));
		for (RevisionId id : stamp.revisions()) {
			updates.add(this.writer.entry(new Event(id, Action.STAMP, Outcome.DONE, null, 0, now, now, null, null)));
		}
		return updates;
	}

	private static RowState state(Step.Run step) {
		return (step.action() == Action.UPGRADE) ? RowState.UPGRADING : RowState.DOWNGRADING;
	}

	private static Event event(Step.Run step, Outcome outcome, @Nullable Integer statement, Instant startedAt) {
		Instant ended = (outcome != Outcome.INTENT) ? Instant.now() : null;
		return new Event(step.id(), step.action(), outcome, statement, step.section().statements().size(), startedAt,
				ended, null, null);
	}

}
