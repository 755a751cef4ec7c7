/** What is behind {@code dev.migrate.offline}, for the engine alone. */
@NullMarked
package dev.migrate.internal.offline;

import org.jspecify.annotations.NullMarked;
