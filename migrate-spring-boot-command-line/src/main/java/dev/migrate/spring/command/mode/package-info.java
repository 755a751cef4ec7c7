/**
 * Command mode: an application starts to run one command, and nothing else of it starts.
 */
@NullMarked
package dev.migrate.spring.command.mode;

import org.jspecify.annotations.NullMarked;
