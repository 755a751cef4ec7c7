/**
 * Command mode: an application that is started to run one command, and of which nothing
 * else starts.
 */
@NullMarked
package dev.migrate.spring.command.mode;

import org.jspecify.annotations.NullMarked;
