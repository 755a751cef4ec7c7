package dev.migrate.error;

import java.util.List;

/**
 * The state in which a failed run left the database.
 */
public sealed interface DatabaseState {

	/**
	 * Describes the state in a whole sentence.
	 * @return a sentence for a person
	 */
	String describe();

	/** Nothing of this run is in the database. */
	record Unchanged() implements DatabaseState {

		@Override
		public String describe() {
			return "The database is unchanged.";
		}

	}

	/**
	 * Whole steps of this run are done, up or down, but nothing of the step that failed.
	 *
	 * @param heads the current heads of the database; none at base
	 */
	record StoppedAt(List<String> heads) implements DatabaseState {

		public StoppedAt {
			heads = List.copyOf(heads);
		}

		@Override
		public String describe() {
			String none = ", and nothing of the step that failed.";
			return this.heads.isEmpty() ? "The database is at base: it has no revision" + none
					: "The database has everything up to and including revision "
							+ String.join(" and revision ", this.heads) + none;
		}

	}

	/**
	 * Some statements of a step that is not one transaction are in the database.
	 *
	 * @param revision the revision of that step
	 * @param done the number of its first statements that are in the database
	 * @param statements the number of its statements
	 */
	record Partial(String revision, int done, int statements) implements DatabaseState {

		@Override
		public String describe() {
			return "The database has " + this.done + " of the " + this.statements + " statements of revision "
					+ this.revision + ", which is not one transaction; the next run continues after them.";
		}

	}

	/** The connection was lost or never made, so the state is not known. */
	record Unknown() implements DatabaseState {

		@Override
		public String describe() {
			return "The state of the database could not be read; the next run reads it before it does anything.";
		}

	}

}
