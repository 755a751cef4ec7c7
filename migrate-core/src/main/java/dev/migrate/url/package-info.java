/**
 * The URL of a database in the forms that people and platforms use.
 */
@NullMarked
package dev.migrate.url;

import org.jspecify.annotations.NullMarked;
