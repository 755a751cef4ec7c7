package dev.migrate.schema;

/** Whether the content of a table or sequence survives a crash of the server. */
public enum Persistence {

	/** It does. Temporary tables count as such: they may stand for ordinary ones. */
	LOGGED,

	/** {@code UNLOGGED}: it is empty afterwards. */
	UNLOGGED

}
