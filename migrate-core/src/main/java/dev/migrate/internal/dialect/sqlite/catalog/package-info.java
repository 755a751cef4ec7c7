/**
 * Reads the schema of SQLite from the statements that it keeps.
 */
@NullMarked
package dev.migrate.internal.dialect.sqlite.catalog;

import org.jspecify.annotations.NullMarked;
