/**
 * Task Tracker, an application that uses Migrate.
 */
@NullMarked
package dev.migrate.sample;

import org.jspecify.annotations.NullMarked;
