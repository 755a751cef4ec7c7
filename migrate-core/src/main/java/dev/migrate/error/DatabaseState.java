package dev.migrate.error;

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
	 * Whole steps of this run are in the database, but nothing of the step that failed.
	 *
	 * @param revision the revision of the last step that is done
	 */
	record StoppedAfter(String revision) implements DatabaseState {

		@Override
		public String describe() {
			return "The database has everything up to and including revision " + this.revision
					+ ", and nothing of the step that failed.";
		}

	}

	/**
	 * Some statements of a step that runs outside a transaction are in the database.
	 *
	 * @param revision the revision of that step
	 * @param done the number of its first statements that are in the database
	 * @param statements the number of its statements
	 */
	record Partial(String revision, int done, int statements) implements DatabaseState {

		@Override
		public String describe() {
			return "The database has " + this.done + " of the " + this.statements + " statements of revision "
					+ this.revision + ", which runs outside a transaction; the next run continues after them.";
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
