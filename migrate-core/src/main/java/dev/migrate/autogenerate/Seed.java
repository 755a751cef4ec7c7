package dev.migrate.autogenerate;

import dev.migrate.schema.QualifiedName;

/**
 * Rows that a new table starts with.
 *
 * @param table the table
 * @param statement the SQL that puts them there
 */
public record Seed(QualifiedName table, String statement) {
}
