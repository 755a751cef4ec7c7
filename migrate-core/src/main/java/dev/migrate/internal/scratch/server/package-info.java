/** PostgreSQL servers that are started for one comparison and removed afterwards. */
@NullMarked
package dev.migrate.internal.scratch.server;

import org.jspecify.annotations.NullMarked;
