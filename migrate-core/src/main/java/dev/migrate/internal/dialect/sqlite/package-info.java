/**
 * SQLite.
 */
@NullMarked
package dev.migrate.internal.dialect.sqlite;

import org.jspecify.annotations.NullMarked;
