/**
 * Operations as SQL for PostgreSQL 14 and later. One class for each kind of object.
 */
@NullMarked
package dev.migrate.dialect.postgresql.rendering;

import org.jspecify.annotations.NullMarked;
