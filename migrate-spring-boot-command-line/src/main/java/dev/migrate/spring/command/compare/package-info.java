/**
 * The comparison of a schema with the wanted one: the check command, and the changes that
 * fill a new revision.
 */
@NullMarked
package dev.migrate.spring.command.compare;

import org.jspecify.annotations.NullMarked;
