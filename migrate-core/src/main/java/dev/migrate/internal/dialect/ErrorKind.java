package dev.migrate.internal.dialect;

/** The meaning of a driver's error for a run. */
public enum ErrorKind {

	/** A lock timeout, a deadlock, a serialization failure: the step may be repeated. */
	PASSING,

	/** The session is gone. */
	CONNECTION_LOST,

	/** A table does not exist. */
	MISSING_TABLE,

	/** A column does not exist. */
	MISSING_COLUMN,

	/** The object to create exists already. */
	ALREADY_EXISTS,

	/** A value of an enum type is used in the transaction that has added it. */
	UNCOMMITTED_VALUE,

	/** The user lacks a privilege. */
	PRIVILEGE,

	/** Any other error, which is the fault of the statement. */
	STATEMENT

}
