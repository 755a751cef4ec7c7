package dev.migrate.targetschema;

/**
 * A sequence whose numbers an application writes to a column. No name is quoted.
 *
 * @param schema the schema of the sequence
 * @param sequence the name of the sequence
 * @param tableSchema the schema of the table
 * @param table the name of the table
 * @param column the name of the column
 */
public record SequenceUse(String schema, String sequence, String tableSchema, String table, String column) {
}
