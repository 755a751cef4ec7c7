package dev.migrate.execution;

/** What became of the tables of Migrate. */
public enum TablesResult {

	/** They were missing and are there now. */
	CREATED,

	/** They were there before. */
	PRESENT

}
