package dev.migrate.history;

import dev.migrate.revision.Revision;

/**
 * What the database is to remember of a revision.
 *
 * @param revision the revision
 * @param checksum the checksum of its upgrade
 * @param upgradeSql its upgrade section, from the marker line on
 * @param downgradeSql its downgrade section, or an empty text if it has none
 */
public record RevisionRecord(Revision revision, String checksum, String upgradeSql, String downgradeSql) {
}
