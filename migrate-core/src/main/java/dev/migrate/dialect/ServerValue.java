package dev.migrate.dialect;

/**
 * A value of an {@link Update} that the server computes when a script runs. It has a
 * place in scripts alone: no driver takes it.
 *
 * @param sql an SQL expression
 */
public record ServerValue(String sql) {
}
