/**
 * Scripts that do what a run would do, for a database that only somebody else may change.
 */
@NullMarked
package dev.migrate.offline;

import org.jspecify.annotations.NullMarked;
