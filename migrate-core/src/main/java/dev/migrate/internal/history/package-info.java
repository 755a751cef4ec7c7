/** What is behind {@code dev.migrate.history}, for the engine alone. */
@NullMarked
package dev.migrate.internal.history;

import org.jspecify.annotations.NullMarked;
