/**
 * The tasks of the users.
 */
@NullMarked
package dev.migrate.sample.task;

import org.jspecify.annotations.NullMarked;
