package dev.migrate.internal.schema;

/**
 * A set of objects whose names are unique within a schema. The sets are those of
 * PostgreSQL's catalog:
 * <a href="https://www.postgresql.org/docs/current/catalogs.html">System Catalogs</a>.
 */
public enum NameSpace {

	/**
	 * {@code pg_class}: tables, views, materialized views, sequences, indexes and
	 * composite types.
	 */
	RELATION,

	/**
	 * {@code pg_type}: types, and the row types of tables, views and materialized views.
	 */
	TYPE,

	/** {@code pg_proc}: functions, procedures and aggregates. */
	ROUTINE

}
