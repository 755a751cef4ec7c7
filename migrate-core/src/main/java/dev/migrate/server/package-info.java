/**
 * A PostgreSQL server that an application brings along, for development and tests.
 */
@NullMarked
package dev.migrate.server;

import org.jspecify.annotations.NullMarked;
