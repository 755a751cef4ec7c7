package dev.migrate.schema;

/** In which sessions a trigger or rule fires. */
public enum Firing {

	/** In those that are not for replication. */
	ORIGIN,

	/** {@code ENABLE REPLICA}: in those that are for replication. */
	REPLICA,

	/** {@code ENABLE ALWAYS}: in all. */
	ALWAYS,

	/** {@code DISABLE}: in none. */
	DISABLED

}
