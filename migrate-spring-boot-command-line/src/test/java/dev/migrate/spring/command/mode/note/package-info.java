/** An application that has everything that a command must not start. */
@NullMarked
package dev.migrate.spring.command.mode.note;

import org.jspecify.annotations.NullMarked;
