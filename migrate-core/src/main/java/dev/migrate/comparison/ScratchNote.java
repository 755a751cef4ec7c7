package dev.migrate.comparison;

/** A note about a scratch schema or database that a person may want to read. */
public interface ScratchNote {

	/**
	 * The text of the note.
	 * @return one or more whole sentences
	 */
	String sentence();

	/**
	 * Whether a person should see the note.
	 * @return whether it reports the usual or something notable
	 */
	Routine routine();

	/** Whether a note is worth showing. */
	enum Routine {

		/** It reports the usual. */
		USUAL,

		/** It reports something that a person may want to know. */
		NOTABLE

	}

}
