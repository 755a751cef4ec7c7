/**
 * The database of the application, if its properties do not name one.
 */
@NullMarked
package dev.migrate.sample.database;

import org.jspecify.annotations.NullMarked;
