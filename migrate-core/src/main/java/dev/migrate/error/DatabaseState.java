package dev.migrate.error;

/**
 * The answer to the question that every failed run raises: what state is the database in
 * now?
 */
public sealed interface DatabaseState {

	/**
	 * The state in a whole sentence.
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
	 * Whole steps of this run are in the database, nothing of the step that failed.
	 *
	 * @param revision the revision of the last step that is done
	 */
	record StoppedAfter(String revision) implements DatabaseState {

		@Override
		public String describe() {
			return "The database has everything up to and with revision " + this.revision
					+ ", and nothing of the step that failed.";
		}

	}

	/**
	 * Some statements of a step that runs outside a transaction are in the database.
	 *
	 * @param revision the revision of that step
	 * @param done how many of its statements are in the database, from its first on
	 * @param statements how many statements it has
	 */
	record Partial(String revision, int done, int statements) implements DatabaseState {

		@Override
		public String describe() {
			return "The database has " + this.done + " of the " + this.statements + " statements of revision "
					+ this.revision + ", which runs outside a transaction; the next run goes on after them.";
		}

	}

	/** The connection was lost or never made, so that nobody can say. */
	record Unknown() implements DatabaseState {

		@Override
		public String describe() {
			return "The database could not be asked for its state; the next run reads it before it does anything.";
		}

	}

}
