package dev.migrate.dialect.postgresql.catalog;

/**
 * The identity of an object within its catalog.
 *
 * @param catalog the letter of the catalog: see the constants and {@link OtherObjects}
 * @param oid its number
 */
record CatalogId(char catalog, long oid) {

	/** Tables, views, sequences, composite types. */
	static final char RELATION = 'r';

	/** Enums, domains and ranges. */
	static final char TYPE = 't';

	/** Functions, procedures and aggregates. */
	static final char ROUTINE = 'f';

}
