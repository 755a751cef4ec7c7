package dev.migrate.internal.schema;

/** The rows that a constraint holds for. */
public enum Enforcement {

	/** All rows. */
	VALID,

	/** Rows written since the constraint was added: {@code NOT VALID}. */
	NOT_VALID,

	/** No rows: {@code NOT ENFORCED}; PostgreSQL 18 and later. */
	NOT_ENFORCED

}
