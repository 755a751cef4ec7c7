package dev.migrate.comparison;

/** Something about a scratch that a person may want to know. */
public interface ScratchNote {

	/**
	 * Says it.
	 * @return one or more whole sentences
	 */
	String sentence();

	/**
	 * Whether it is worth a word.
	 * @return whether it is
	 */
	Routine routine();

	/** Whether something is worth a word. */
	enum Routine {

		/** It is the usual thing. */
		USUAL,

		/** A person may want to know. */
		NOTABLE

	}

}
