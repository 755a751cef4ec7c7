/**
 * The results of an inspection, kind by kind, on each version of PostgreSQL.
 */
@NullMarked
package dev.migrate.internal.dialect.postgresql.catalog;

import org.jspecify.annotations.NullMarked;
