package dev.migrate.targetschema;

/**
 * Rows that a new table starts with.
 *
 * @param schema the schema of the table, not quoted
 * @param table the name of the table, not quoted
 * @param statement the SQL that puts them there
 */
public record Seed(String schema, String table, String statement) {
}
