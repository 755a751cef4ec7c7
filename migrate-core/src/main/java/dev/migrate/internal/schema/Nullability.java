package dev.migrate.internal.schema;

/** Whether a value may be null. */
public enum Nullability {

	/** A value may be null. */
	NULLABLE,

	/** {@code NOT NULL}. */
	NOT_NULL

}
