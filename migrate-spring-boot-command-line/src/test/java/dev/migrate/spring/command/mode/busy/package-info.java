/** An application that has everything that a command must not start. */
@NullMarked
package dev.migrate.spring.command.mode.busy;

import org.jspecify.annotations.NullMarked;
