/**
 * The changes of a schema as immutable values. A diff finds them, and a dialect writes
 * them as SQL. Each can be reversed, since an operation that drops something holds what
 * it drops.
 */
@NullMarked
package dev.migrate.internal.operation;

import org.jspecify.annotations.NullMarked;
