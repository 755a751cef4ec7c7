package dev.migrate.internal.history;

/** The state of a revision in the database. */
public enum RowState {

	/** It is applied. */
	APPLIED,

	/** Its upgrade runs outside a transaction and has begun. */
	UPGRADING,

	/** Its downgrade runs outside a transaction and has begun. */
	DOWNGRADING

}
