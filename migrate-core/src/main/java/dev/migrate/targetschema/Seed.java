package dev.migrate.targetschema;

/**
 * The initial rows of a new table.
 *
 * @param schema the schema of the table, not quoted
 * @param table the name of the table, not quoted
 * @param statement the SQL that inserts the rows
 */
public record Seed(String schema, String table, String statement) {
}
