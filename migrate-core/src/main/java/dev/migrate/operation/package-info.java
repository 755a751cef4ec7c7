/**
 * The changes of a schema as values: what a diff finds, what a revision in Java asks for,
 * and what a dialect writes as SQL. Each can be reversed, since what drops something
 * holds what it drops. Immutable.
 */
@NullMarked
package dev.migrate.operation;

import org.jspecify.annotations.NullMarked;
