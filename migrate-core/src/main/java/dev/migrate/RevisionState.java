package dev.migrate;

/** The state of one revision in a database. */
public enum RevisionState {

	/** It is applied. */
	APPLIED,

	/** It is not applied. */
	PENDING,

	/** It is applied, and its file has changed since. */
	EDITED,

	/** It is applied, and this application does not have its file. */
	UNKNOWN,

	/**
	 * It is not one transaction and has begun: a run is working on it, or was
	 * interrupted, and the next run goes on with it.
	 */
	PARTIAL

}
