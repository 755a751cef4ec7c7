/** The output of commands: text for people, JSON for programs. */
@NullMarked
package dev.migrate.spring.command.output;

import org.jspecify.annotations.NullMarked;
