/**
 * Runs that meet each other, lose their session or are killed.
 */
@NullMarked
package dev.migrate.crash;

import org.jspecify.annotations.NullMarked;
