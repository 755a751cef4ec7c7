/** What is behind {@code dev.migrate.lock}, for the engine alone. */
@NullMarked
package dev.migrate.internal.lock;

import org.jspecify.annotations.NullMarked;
