package dev.migrate.comparison;

import org.jspecify.annotations.Nullable;

/**
 * A statement of a target schema that the database refuses.
 *
 * @param statement the statement
 * @param sqlState the server's SQLSTATE, or {@code null} if it gave none
 * @param message what the server says
 */
public record RefusedStatement(String statement, @Nullable String sqlState, String message) {
}
