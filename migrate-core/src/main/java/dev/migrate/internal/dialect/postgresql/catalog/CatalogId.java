package dev.migrate.internal.dialect.postgresql.catalog;

/**
 * The identity of an object, as in {@code pg_depend}.
 *
 * @param catalog the number of its catalog, the same in every database
 * @param oid its number within the catalog
 */
record CatalogId(long catalog, long oid) {

	/** {@code pg_class}: tables, views, sequences, composite types. */
	static final long RELATION = 1259;

	/** {@code pg_type}: enums, domains and ranges. */
	static final long TYPE = 1247;

	/** {@code pg_proc}: functions, procedures and aggregates. */
	static final long ROUTINE = 1255;

	/** {@code pg_namespace}: schemas. */
	static final long NAMESPACE = 2615;

}
