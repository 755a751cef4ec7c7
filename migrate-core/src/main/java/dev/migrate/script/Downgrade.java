package dev.migrate.script;

/**
 * How to take a revision back, if there is a way.
 */
public sealed interface Downgrade {

	/**
	 * What to store, so that {@link #parse} gives this value again.
	 * @return the section as it is in the file; empty when it is missing
	 */
	String text();

	/**
	 * Reads a downgrade again that was stored in the database.
	 * @param text the section from its marker line on, or an empty text
	 * @param name where it comes from, for the locations of its statements
	 * @param syntax the lexical rules of the database
	 * @return the downgrade
	 */
	static Downgrade parse(String text, String name, Syntax syntax) {
		return StoredText.downgrade(text, name, syntax);
	}

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
