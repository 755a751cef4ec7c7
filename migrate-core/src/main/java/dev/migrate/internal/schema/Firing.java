package dev.migrate.internal.schema;

/** The sessions in which a trigger or rule fires. */
public enum Firing {

	/** Sessions that do not replicate. */
	ORIGIN,

	/** {@code ENABLE REPLICA}: sessions that replicate. */
	REPLICA,

	/** {@code ENABLE ALWAYS}: all sessions. */
	ALWAYS,

	/** {@code DISABLE}: no session. */
	DISABLED

}
