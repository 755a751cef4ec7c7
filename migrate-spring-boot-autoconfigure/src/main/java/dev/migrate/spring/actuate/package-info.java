/**
 * What an operator sees of the revisions.
 */
@NullMarked
package dev.migrate.spring.actuate;

import org.jspecify.annotations.NullMarked;
