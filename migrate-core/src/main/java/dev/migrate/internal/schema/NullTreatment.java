package dev.migrate.internal.schema;

/** Whether two nulls count as equal in a unique constraint. */
public enum NullTreatment {

	/** Two nulls differ. */
	DISTINCT,

	/** {@code NULLS NOT DISTINCT}: two nulls are equal; PostgreSQL 15 and later. */
	NOT_DISTINCT

}
