/**
 * Reads the content of a PostgreSQL database from its catalog. Each kind of object has a
 * class with its query and the conversion of rows to values.
 */
@NullMarked
package dev.migrate.internal.dialect.postgresql.catalog;

import org.jspecify.annotations.NullMarked;
