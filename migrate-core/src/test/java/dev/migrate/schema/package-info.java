/**
 * Snapshots of schemas as values.
 */
@NullMarked
package dev.migrate.schema;

import org.jspecify.annotations.NullMarked;
