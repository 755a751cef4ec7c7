package dev.migrate.execution;

/**
 * What an upgrade does when the database has revisions that this application does not
 * have, all of them later than its own: an older application starts on a newer database.
 */
public enum DatabaseAhead {

	/** It fails. */
	FAIL,

	/** It goes on, with a warning. */
	ALLOW

}
