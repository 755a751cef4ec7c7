/**
 * Commands that write and edit revision files.
 */
@NullMarked
package dev.migrate.spring.command.write;

import org.jspecify.annotations.NullMarked;
