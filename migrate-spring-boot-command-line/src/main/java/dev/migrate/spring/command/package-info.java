/**
 * The contract of a command: its context, its output and its exit code. Each package
 * below has the commands that serve one purpose.
 */
@NullMarked
package dev.migrate.spring.command;

import org.jspecify.annotations.NullMarked;
