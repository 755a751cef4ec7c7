package dev.migrate.comparison;

import org.jspecify.annotations.Nullable;

/**
 * A statement of a target schema that the database refused.
 *
 * @param statement the statement
 * @param sqlState the server's SQLSTATE, or {@code null} if it gave none
 * @param message the server's message
 */
public record RefusedStatement(String statement, @Nullable String sqlState, String message) {
}
