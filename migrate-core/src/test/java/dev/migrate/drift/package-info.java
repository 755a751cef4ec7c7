/**
 * What runs record of a schema, and what others change in it.
 */
@NullMarked
package dev.migrate.drift;

import org.jspecify.annotations.NullMarked;
