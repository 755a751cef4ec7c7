/**
 * The people who have tasks.
 */
@NullMarked
package dev.migrate.sample.user;

import org.jspecify.annotations.NullMarked;
