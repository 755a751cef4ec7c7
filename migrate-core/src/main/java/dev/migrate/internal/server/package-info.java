/**
 * The programs of a PostgreSQL server, and what is done with them: unpack, create the
 * data, start, find, stop.
 */
@NullMarked
package dev.migrate.internal.server;

import org.jspecify.annotations.NullMarked;
