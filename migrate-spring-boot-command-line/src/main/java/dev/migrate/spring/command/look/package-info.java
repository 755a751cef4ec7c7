/**
 * Commands that show revisions and the state of the database, and change nothing.
 */
@NullMarked
package dev.migrate.spring.command.look;

import org.jspecify.annotations.NullMarked;
