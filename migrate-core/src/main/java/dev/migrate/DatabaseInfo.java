package dev.migrate;

import org.jspecify.annotations.Nullable;

/**
 * The identity of a database.
 *
 * @param product the product and its version
 * @param url the JDBC URL without parameters and without a password
 * @param user the database user
 * @param schema the schema of the tables of Migrate, or {@code null} if none
 */
public record DatabaseInfo(String product, String url, String user, @Nullable String schema) {
}
