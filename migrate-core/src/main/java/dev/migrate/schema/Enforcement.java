package dev.migrate.schema;

/** For which rows a constraint holds. */
public enum Enforcement {

	/** For all. */
	VALID,

	/** For those written since it exists: {@code NOT VALID}. */
	NOT_VALID,

	/** For none: {@code NOT ENFORCED}; PostgreSQL 18 and later. */
	NOT_ENFORCED

}
