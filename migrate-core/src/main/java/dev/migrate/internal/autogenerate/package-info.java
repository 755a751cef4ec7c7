/** Generates a revision: compares what the schema is to be with what it is. */
@NullMarked
package dev.migrate.internal.autogenerate;

import org.jspecify.annotations.NullMarked;
