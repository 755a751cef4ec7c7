/** The settings and the results of a comparison of schemas. */
@NullMarked
package dev.migrate.comparison;

import org.jspecify.annotations.NullMarked;
