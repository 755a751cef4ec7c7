package dev.migrate.schema;

/** Whether two nulls count as equal in a unique constraint. */
public enum NullTreatment {

	/** They do not. */
	DISTINCT,

	/** {@code NULLS NOT DISTINCT}: they do; PostgreSQL 15 and later. */
	NOT_DISTINCT

}
