/** Generates a revision: compares the target schema with the schema of the database. */
@NullMarked
package dev.migrate.internal.autogenerate;

import org.jspecify.annotations.NullMarked;
