/**
 * What has to be done so that one schema becomes another. Pure: two
 * {@link dev.migrate.internal.schema.Schema values} in,
 * {@link dev.migrate.internal.operation.Operation operations} out, in an order that runs.
 */
@NullMarked
package dev.migrate.internal.diff;

import org.jspecify.annotations.NullMarked;
