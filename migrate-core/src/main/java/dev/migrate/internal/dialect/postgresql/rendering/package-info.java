/**
 * Writes operations as SQL for PostgreSQL 14 and later. Each kind of object has a class.
 */
@NullMarked
package dev.migrate.internal.dialect.postgresql.rendering;

import org.jspecify.annotations.NullMarked;
