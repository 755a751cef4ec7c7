/**
 * Drift: the changes in a schema that no run has made. A run records the schema that it
 * leaves, and the next run compares.
 */
@NullMarked
package dev.migrate.drift;

import org.jspecify.annotations.NullMarked;
