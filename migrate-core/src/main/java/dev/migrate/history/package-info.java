/**
 * The records that a database keeps of itself: the applied revisions and the append-only
 * log of runs.
 */
@NullMarked
package dev.migrate.history;

import org.jspecify.annotations.NullMarked;
