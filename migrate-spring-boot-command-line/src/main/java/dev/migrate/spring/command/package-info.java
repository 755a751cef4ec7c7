/**
 * What a command is: what it works with, and how it ends. Each package below has the
 * commands that serve one purpose.
 */
@NullMarked
package dev.migrate.spring.command;

import org.jspecify.annotations.NullMarked;
