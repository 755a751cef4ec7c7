/**
 * The parent of all errors of Migrate, and what an error carries: its place, the state of
 * the database, and the next thing to do.
 */
@NullMarked
package dev.migrate.error;

import org.jspecify.annotations.NullMarked;
