package dev.migrate.history;

/** What was done with a revision. */
public enum Action {

	/** Its upgrade was run. */
	UPGRADE,

	/** Its downgrade was run. */
	DOWNGRADE,

	/** It was recorded, or its record was removed, without running anything. */
	STAMP,

	/** A person said what became of the statement that it was interrupted at. */
	RESOLVE

}
