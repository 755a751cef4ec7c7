/**
 * What has to be done so that one schema becomes another. Pure: two
 * {@link dev.migrate.schema.Schema values} in, {@link dev.migrate.operation.Operation
 * operations} out, in an order that runs.
 */
@NullMarked
package dev.migrate.diff;

import org.jspecify.annotations.NullMarked;
