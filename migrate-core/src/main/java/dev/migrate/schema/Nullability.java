package dev.migrate.schema;

/** Whether a value may be missing. */
public enum Nullability {

	/** It may. */
	NULLABLE,

	/** {@code NOT NULL}. */
	NOT_NULL

}
