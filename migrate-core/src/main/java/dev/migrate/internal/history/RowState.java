package dev.migrate.internal.history;

/** The state of a revision in the database. */
public enum RowState {

	/** It is applied. */
	APPLIED,

	/** Its upgrade is not one transaction and has begun. */
	UPGRADING,

	/** Its downgrade is not one transaction and has begun. */
	DOWNGRADING

}
