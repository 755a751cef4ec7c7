package dev.migrate.internal.schema;

/** The meaning of the last column of a key; PostgreSQL 18 and later. */
public enum Period {

	/** The same as the others. */
	NONE,

	/**
	 * It is a range. In a primary key or unique constraint ({@code WITHOUT OVERLAPS}),
	 * the ranges of rows that are equal in the other columns do not overlap; in a foreign
	 * key ({@code PERIOD}), the range is covered by those of the rows that it refers to.
	 */
	PERIOD

}
