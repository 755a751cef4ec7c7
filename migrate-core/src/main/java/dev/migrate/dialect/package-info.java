/**
 * What differs from one database product to the next, as roles.
 */
@NullMarked
package dev.migrate.dialect;

import org.jspecify.annotations.NullMarked;
