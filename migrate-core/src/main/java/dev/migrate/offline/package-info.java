/**
 * Scripts that do the work of a run, for a database that only somebody else may change.
 */
@NullMarked
package dev.migrate.offline;

import org.jspecify.annotations.NullMarked;
