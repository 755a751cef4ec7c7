package dev.migrate.history;

import dev.migrate.revision.Revision;
import dev.migrate.script.FileText;

/**
 * The facts about a revision that the database stores.
 *
 * @param revision the revision
 * @param checksum the checksum of its upgrade
 * @param fileHash the hash of its file
 * @param upgradeSql its upgrade section, from the marker line on
 * @param downgradeSql its downgrade section, or an empty text if it has none
 */
public record RevisionRecord(Revision revision, String checksum, String fileHash, FileText upgradeSql,
		FileText downgradeSql) {
}
