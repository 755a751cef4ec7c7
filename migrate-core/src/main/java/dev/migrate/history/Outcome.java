package dev.migrate.history;

/** The outcome of an entry of the history. */
public enum Outcome {

	/** A statement is about to run outside a transaction. */
	INTENT,

	/** The statement or the whole step is done. */
	DONE,

	/** It failed; the entry says why. */
	FAILED,

	/**
	 * The run was cancelled at the statement or, without one, before the step.
	 */
	CANCELLED,

	/** A person decided that the statement is to run again. */
	REDO

}
