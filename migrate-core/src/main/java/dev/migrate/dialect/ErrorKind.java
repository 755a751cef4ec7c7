package dev.migrate.dialect;

/** What an error of the driver means for a run. */
public enum ErrorKind {

	/** A lock timeout, a deadlock, a serialization failure: the step may be repeated. */
	PASSING,

	/** The session is gone. */
	CONNECTION_LOST,

	/** A table does not exist. */
	MISSING_TABLE,

	/** What is to be created is there already. */
	ALREADY_EXISTS,

	/** The user may not do this. */
	PRIVILEGE,

	/** Anything else: the statement is at fault. */
	STATEMENT

}
