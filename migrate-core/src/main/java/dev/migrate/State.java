package dev.migrate;

/** The state of a database for this application, in one word. */
public enum State {

	/** All revisions of the heads are applied, and no others. */
	UP_TO_DATE,

	/** Some revisions are not applied yet. */
	PENDING,

	/** A run is at work. */
	RUNNING,

	/** The last run failed, and its revisions are still pending. */
	FAILED,

	/** A step outside a transaction was interrupted; the next run goes on with it. */
	INTERRUPTED,

	/** The database has revisions that this application does not have. */
	AHEAD,

	/** The file of an applied revision has changed. */
	EDITED

}
