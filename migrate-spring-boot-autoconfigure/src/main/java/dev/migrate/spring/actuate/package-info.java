/**
 * The endpoint that shows the revisions to an operator.
 */
@NullMarked
package dev.migrate.spring.actuate;

import org.jspecify.annotations.NullMarked;
