/**
 * The revision graph and the grammar of targets. Values only: no files, no database.
 */
@NullMarked
package dev.migrate.revision;

import org.jspecify.annotations.NullMarked;
