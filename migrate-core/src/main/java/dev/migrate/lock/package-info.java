/**
 * Mutual exclusion between the runs on one database.
 */
@NullMarked
package dev.migrate.lock;

import org.jspecify.annotations.NullMarked;
