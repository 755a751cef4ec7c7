/**
 * A PostgreSQL server that the application brings along: one for each folder, shared by
 * the processes that use the folder.
 */
@NullMarked
package dev.migrate.sample.postgresql;

import org.jspecify.annotations.NullMarked;
