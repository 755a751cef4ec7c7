package dev.migrate.execution;

import java.util.List;
import java.util.stream.Stream;

import dev.migrate.history.Action;
import dev.migrate.history.RevisionRecord;
import dev.migrate.revision.RevisionId;
import dev.migrate.script.Section;
import org.jspecify.annotations.Nullable;

/** One thing that a run does, decided before it starts. */
public sealed interface Step {

	/**
	 * The revisions that the step changes.
	 * @return the revisions, in order
	 */
	List<RevisionId> revisions();

	/**
	 * What it does.
	 * @return the action
	 */
	Action action();

	/**
	 * Runs a section of a revision.
	 *
	 * @param action upgrade or downgrade
	 * @param record what the database is to remember, or remembers, of the revision
	 * @param section the statements
	 * @param interrupted how far an earlier run came, or {@code null} if none has begun
	 * it
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
		 * How many statements an earlier run has done.
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
	 * How far a run came before it was interrupted.
	 *
	 * @param done how many statements are done, from the first on
	 * @param intent what existed before the statement that it was at, or {@code null} if
	 * it was at none
	 */
	record Interrupted(int done, @Nullable String intent) {
	}

	/**
	 * Changes what is recorded, without running anything.
	 *
	 * @param added what is recorded as applied from now on
	 * @param removed what is not any more
	 * @param refreshed what stays applied, with its edited file
	 */
	record Stamp(List<RevisionRecord> added, List<RevisionId> removed, List<RevisionRecord> refreshed) implements Step {

		public Stamp {
			added = List.copyOf(added);
			removed = List.copyOf(removed);
			refreshed = List.copyOf(refreshed);
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
