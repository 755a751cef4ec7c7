package dev.migrate.execution;

/** Whether the tables of Migrate were created. */
public enum TablesResult {

	/** They were missing, and exist now. */
	CREATED,

	/** They existed before. */
	PRESENT

}
