package dev.migrate.execution;

/**
 * What the first upgrade does when the database has tables, and no revision is recorded
 * for them.
 */
public enum UnknownDatabase {

	/** It fails. */
	FAIL,

	/** It applies the revisions beside what is there. */
	APPLY

}
