/**
 * Commands that look at revisions and at the database, and change nothing; and how they
 * show what they see.
 */
@NullMarked
package dev.migrate.spring.command.look;

import org.jspecify.annotations.NullMarked;
