/**
 * The facade: {@link dev.migrate.Migrate} upgrades, downgrades, stamps and reports.
 */
@NullMarked
package dev.migrate;

import org.jspecify.annotations.NullMarked;
