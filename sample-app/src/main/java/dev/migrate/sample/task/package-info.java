/**
 * What they have to do.
 */
@NullMarked
package dev.migrate.sample.task;

import org.jspecify.annotations.NullMarked;
