package dev.migrate.internal.schema;

/**
 * A column of a table.
 *
 * @param table the table
 * @param column the name of the column
 */
public record ColumnReference(QualifiedName table, String column) {
}
