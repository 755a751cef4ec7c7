/**
 * A schema for each statement in PostgreSQL's documentation that makes or changes an
 * object, on the whole way: comparison, revision file, run, and back.
 */
@NullMarked
package dev.migrate.corpus;

import org.jspecify.annotations.NullMarked;
