package dev.migrate.execution;

import java.util.List;
import java.util.stream.Stream;

import dev.migrate.history.Action;
import dev.migrate.history.RevisionRecord;
import dev.migrate.revision.RevisionId;
import dev.migrate.script.Section;
import org.jspecify.annotations.Nullable;

/** One action of a run, decided before the run starts. */
public sealed interface Step {

	/**
	 * The revisions that the step changes.
	 * @return the revisions, in order
	 */
	List<RevisionId> revisions();

	/**
	 * The action.
	 * @return the action
	 */
	Action action();

	/**
	 * Runs a section of a revision.
	 *
	 * @param action upgrade or downgrade
	 * @param record the record of the revision in the database
	 * @param section the statements
	 * @param interrupted the progress of an earlier run, or {@code null} if none has
	 * begun the step
	 */
	record Run(Action action, RevisionRecord record, Section section,
			@Nullable Interrupted interrupted) implements Step {

		/**
		 * The revision.
		 * @return its identity
		 */
		public RevisionId id() {
			return this.record.revision().id();
		}

		/**
		 * Whether an earlier run has begun this step and not finished it.
		 * @return whether it has
		 */
		public boolean begun() {
			return this.interrupted != null;
		}

		/**
		 * The number of statements that an earlier run has done.
		 * @return the number, mostly 0
		 */
		public int done() {
			return (this.interrupted != null) ? this.interrupted.done() : 0;
		}

		@Override
		public List<RevisionId> revisions() {
			return List.of(id());
		}

	}

	/**
	 * The progress of a run that was interrupted.
	 *
	 * @param done the number of statements that are done, from the first on
	 * @param intent the state before the statement that was running, or {@code null} if
	 * none was
	 */
	record Interrupted(int done, @Nullable String intent) {
	}

	/**
	 * Changes the records, without running anything.
	 *
	 * @param added the revisions to record as applied
	 * @param removed the revisions whose record is removed
	 * @param refreshed the revisions that have a record already, with their files as they
	 * are now
	 * @param begun the refreshed revisions of which only a part ran
	 */
	record Stamp(List<RevisionRecord> added, List<RevisionId> removed, List<RevisionRecord> refreshed,
			List<RevisionId> begun) implements Step {

		public Stamp {
			added = List.copyOf(added);
			removed = List.copyOf(removed);
			refreshed = List.copyOf(refreshed);
			begun = List.copyOf(begun);
		}

		@Override
		public Action action() {
			return Action.STAMP;
		}

		@Override
		public List<RevisionId> revisions() {
			return Stream.of(this.removed, ids(this.added), ids(this.refreshed)).flatMap(List::stream).toList();
		}

		private static List<RevisionId> ids(List<RevisionRecord> records) {
			return records.stream().map((record) -> record.revision().id()).toList();
		}

	}

}
