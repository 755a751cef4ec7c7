/** What is behind {@code dev.migrate.drift}, for the engine alone. */
@NullMarked
package dev.migrate.internal.drift;

import org.jspecify.annotations.NullMarked;
