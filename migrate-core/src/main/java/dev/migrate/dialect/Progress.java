package dev.migrate.dialect;

import org.jspecify.annotations.Nullable;

/**
 * How far a long statement is.
 *
 * @param phase what it does now, in the server's words
 * @param percent how much of the phase is done, or {@code null} if that is not known
 */
public record Progress(String phase, @Nullable Integer percent) {

}
