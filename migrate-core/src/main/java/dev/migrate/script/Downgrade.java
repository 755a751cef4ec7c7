package dev.migrate.script;

/**
 * How to take a revision back, if there is a way.
 */
public sealed interface Downgrade {

	/**
	 * What to store, so that a later run reads this value again.
	 * @return the section as it is in the file; empty when it is missing
	 */
	String text();

	/**
	 * The file says how.
	 *
	 * @param section the statements
	 */
	record Available(Section section) implements Downgrade {

		@Override
		public String text() {
			return this.section.text();
		}

	}

	/**
	 * The file says that there is no way back.
	 *
	 * @param reason why
	 */
	record Irreversible(String reason) implements Downgrade {

		@Override
		public String text() {
			return "-- migrate:downgrade irreversible: " + this.reason;
		}

	}

	/** The file says nothing. */
	record Missing() implements Downgrade {

		@Override
		public String text() {
			return "";
		}

	}

}
