package dev.migrate.internal.dialect;

/**
 * A revision that a script expects to find in the database.
 *
 * @param revision its identifier
 * @param state its state, as in the revision table
 * @param checksum the checksum of its upgrade
 */
public record ExpectedRevision(String revision, String state, String checksum) {
}
