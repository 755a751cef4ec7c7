/** The command line: one class for each command, and what they have in common. */
@NullMarked
package dev.migrate.spring.command;

import org.jspecify.annotations.NullMarked;
