/** What is behind {@code dev.migrate.script}, for the engine alone. */
@NullMarked
package dev.migrate.internal.script;

import org.jspecify.annotations.NullMarked;
