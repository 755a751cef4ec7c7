/**
 * A PostgreSQL server for tests and a database of its own for each test.
 */
@NullMarked
package dev.migrate.testing;

import org.jspecify.annotations.NullMarked;
