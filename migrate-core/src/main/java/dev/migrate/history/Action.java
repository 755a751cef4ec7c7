package dev.migrate.history;

/** An action on a revision. */
public enum Action {

	/** Its upgrade was run. */
	UPGRADE,

	/** Its downgrade was run. */
	DOWNGRADE,

	/** It was recorded, or its record was removed, without running anything. */
	STAMP,

	/**
	 * A person decided the outcome of the statement at which its step was interrupted.
	 */
	RESOLVE

}
