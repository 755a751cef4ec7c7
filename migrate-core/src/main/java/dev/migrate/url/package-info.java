/**
 * The URL of a database, in the forms in which people and platforms write it.
 */
@NullMarked
package dev.migrate.url;

import org.jspecify.annotations.NullMarked;
