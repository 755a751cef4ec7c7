package dev.migrate.internal.dialect;

/**
 * A table of Migrate, and a query that finds nothing in it. The query fails unless the
 * table is there with the columns of Migrate.
 *
 * @param name its name in SQL
 * @param probe the query
 */
public record OwnTable(String name, String probe) {
}
