package dev.migrate.internal.schema;

/** The time at which a constraint is checked. */
public enum Deferral {

	/** At once. */
	NOT_DEFERRABLE,

	/** At once, unless the transaction asks for later. */
	DEFERRABLE,

	/** At the end of the transaction, unless it asks for sooner. */
	INITIALLY_DEFERRED

}
