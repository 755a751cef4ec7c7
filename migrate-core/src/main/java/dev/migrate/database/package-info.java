/** Information from a database: facts, notices, losses, changes. */
@NullMarked
package dev.migrate.database;

import org.jspecify.annotations.NullMarked;
