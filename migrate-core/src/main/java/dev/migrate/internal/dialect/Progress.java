package dev.migrate.internal.dialect;

import org.jspecify.annotations.Nullable;

/**
 * The progress of a long statement.
 *
 * @param phase the current phase, in the server's words
 * @param percent the share of the phase that is done, or {@code null} if it is not known
 */
public record Progress(String phase, @Nullable Integer percent) {

}
