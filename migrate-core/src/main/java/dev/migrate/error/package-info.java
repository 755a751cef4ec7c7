/**
 * What every error of Migrate carries: where it is, what state the database is in, what
 * to do.
 */
@NullMarked
package dev.migrate.error;

import org.jspecify.annotations.NullMarked;
