/**
 * The command line as a whole: its words, the options of every command, its help and the
 * run of one command.
 */
@NullMarked
package dev.migrate.spring.command.line;

import org.jspecify.annotations.NullMarked;
