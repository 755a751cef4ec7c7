/**
 * Commands that compare a schema with what is wanted of it: check, and the changes that
 * fill a new revision.
 */
@NullMarked
package dev.migrate.spring.command.compare;

import org.jspecify.annotations.NullMarked;
