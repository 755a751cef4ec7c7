package dev.migrate.schema;

/**
 * Makes a table a partition.
 *
 * @param parent the partitioned table
 * @param bound which rows it holds, in SQL: {@code FOR VALUES ...} or {@code DEFAULT}
 */
public record PartitionOf(QualifiedName parent, String bound) {
}
