/**
 * What a PostgreSQL database holds, read from its catalog. One class for each kind of
 * object: its query, and how a row becomes a value.
 */
@NullMarked
package dev.migrate.dialect.postgresql.catalog;

import org.jspecify.annotations.NullMarked;
