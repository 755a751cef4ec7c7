/** What a database says of itself: facts, notices, losses, changes. */
@NullMarked
package dev.migrate.database;

import org.jspecify.annotations.NullMarked;
