/**
 * The differences between database products, as roles.
 */
@NullMarked
package dev.migrate.internal.dialect;

import org.jspecify.annotations.NullMarked;
