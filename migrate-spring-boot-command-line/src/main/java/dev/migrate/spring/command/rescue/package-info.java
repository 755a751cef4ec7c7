/**
 * Commands that help when something is wrong.
 */
@NullMarked
package dev.migrate.spring.command.rescue;

import org.jspecify.annotations.NullMarked;
