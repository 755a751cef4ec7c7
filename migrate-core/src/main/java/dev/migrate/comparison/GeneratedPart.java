package dev.migrate.comparison;

import dev.migrate.script.TransactionMode;

/**
 * Generated statements that are committed before the next ones start.
 *
 * @param sql the statements, with their semicolons
 * @param transaction whether they share one transaction
 */
public record GeneratedPart(String sql, TransactionMode transaction) {
}
