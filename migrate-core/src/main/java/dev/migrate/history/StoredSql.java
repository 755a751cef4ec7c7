package dev.migrate.history;

/**
 * The SQL that the database remembers of a revision.
 *
 * @param upgrade the upgrade section, from its marker line on
 * @param downgrade the downgrade section, or an empty text if it had none
 */
public record StoredSql(String upgrade, String downgrade) {
}
