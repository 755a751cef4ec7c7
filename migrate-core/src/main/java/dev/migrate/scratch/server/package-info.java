/** PostgreSQL servers that are started for one comparison and are gone afterwards. */
@NullMarked
package dev.migrate.scratch.server;

import org.jspecify.annotations.NullMarked;
