/**
 * Finds the operations that turn one schema into another. Pure: takes two
 * {@link dev.migrate.internal.schema.Schema values} and returns
 * {@link dev.migrate.internal.operation.Operation operations} in an order in which they
 * can run.
 */
@NullMarked
package dev.migrate.internal.diff;

import org.jspecify.annotations.NullMarked;
