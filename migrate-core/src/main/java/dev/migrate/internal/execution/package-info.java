/** What is behind {@code dev.migrate.execution}, for the engine alone. */
@NullMarked
package dev.migrate.internal.execution;

import org.jspecify.annotations.NullMarked;
