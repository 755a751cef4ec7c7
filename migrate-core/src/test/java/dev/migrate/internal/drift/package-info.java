/**
 * The records that runs make of a schema, and the changes that others make to it.
 */
@NullMarked
package dev.migrate.internal.drift;

import org.jspecify.annotations.NullMarked;
