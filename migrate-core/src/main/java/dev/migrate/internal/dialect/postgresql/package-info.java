/**
 * PostgreSQL.
 */
@NullMarked
package dev.migrate.internal.dialect.postgresql;

import org.jspecify.annotations.NullMarked;
