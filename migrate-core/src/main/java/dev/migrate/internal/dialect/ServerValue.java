package dev.migrate.internal.dialect;

/**
 * A value of an {@link Update} that the server computes when a script runs. It is only
 * for scripts, since no driver accepts it.
 *
 * @param sql an SQL expression
 */
public record ServerValue(String sql) {
}
