@NullMarked
package dev.migrate.sample.database;

import org.jspecify.annotations.NullMarked;
