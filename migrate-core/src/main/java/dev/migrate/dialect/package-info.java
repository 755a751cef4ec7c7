/**
 * The differences between database products, as roles.
 */
@NullMarked
package dev.migrate.dialect;

import org.jspecify.annotations.NullMarked;
