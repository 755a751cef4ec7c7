package dev.migrate.internal.history;

/**
 * The SQL of a revision that the database stores.
 *
 * @param upgrade the upgrade section, from its marker line on
 * @param downgrade the downgrade section, or an empty text if it had none
 */
public record StoredSql(String upgrade, String downgrade) {
}
