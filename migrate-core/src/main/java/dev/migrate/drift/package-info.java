/**
 * Drift: what others than runs changed in a schema. A run records the schema that it
 * leaves; the next one compares.
 */
@NullMarked
package dev.migrate.drift;

import org.jspecify.annotations.NullMarked;
