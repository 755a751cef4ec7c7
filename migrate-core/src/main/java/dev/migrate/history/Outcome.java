package dev.migrate.history;

/** How an entry of the history ended. */
public enum Outcome {

	/** A statement is about to run outside a transaction. */
	INTENT,

	/** The statement or the whole step is done. */
	DONE,

	/** It failed; the entry says why. */
	FAILED,

	/** Its run was cancelled at the statement, or before it where there is none. */
	CANCELLED,

	/** A person said that the statement is to run again. */
	REDO

}
