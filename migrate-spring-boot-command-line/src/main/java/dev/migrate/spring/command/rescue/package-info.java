/**
 * Commands for the day when something is wrong.
 */
@NullMarked
package dev.migrate.spring.command.rescue;

import org.jspecify.annotations.NullMarked;
