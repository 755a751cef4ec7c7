/** What a person says of a comparison of schemas, and what comes out of it. */
@NullMarked
package dev.migrate.comparison;

import org.jspecify.annotations.NullMarked;
