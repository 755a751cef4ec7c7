/**
 * The command line as a whole: its words, the options of every command, the help and the
 * run of a command.
 */
@NullMarked
package dev.migrate.spring.command.line;

import org.jspecify.annotations.NullMarked;
