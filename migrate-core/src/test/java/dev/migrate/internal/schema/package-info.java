/**
 * Snapshots of schemas as values.
 */
@NullMarked
package dev.migrate.internal.schema;

import org.jspecify.annotations.NullMarked;
