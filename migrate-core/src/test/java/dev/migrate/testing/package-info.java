/**
 * A PostgreSQL server for tests, and a separate database for each test.
 */
@NullMarked
package dev.migrate.testing;

import org.jspecify.annotations.NullMarked;
