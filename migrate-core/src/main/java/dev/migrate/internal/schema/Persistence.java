package dev.migrate.internal.schema;

/** Whether the content of a table or sequence survives a crash of the server. */
public enum Persistence {

	/**
	 * The content survives. Temporary tables count as logged, since they may stand for
	 * ordinary ones.
	 */
	LOGGED,

	/** {@code UNLOGGED}: the content is lost. */
	UNLOGGED

}
