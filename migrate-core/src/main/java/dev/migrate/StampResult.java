package dev.migrate;

import java.util.List;

import dev.migrate.revision.RevisionId;

/**
 * What a stamp recorded. No revision was run.
 *
 * @param added the revisions that are recorded as applied now and were not before
 * @param removed the revisions that were recorded as applied and are not now
 * @param refreshed the applied revisions whose edited file was accepted
 * @param current the current heads now
 */
public record StampResult(List<RevisionId> added, List<RevisionId> removed, List<RevisionId> refreshed,
		List<RevisionId> current) {

	public StampResult {
		added = List.copyOf(added);
		removed = List.copyOf(removed);
		refreshed = List.copyOf(refreshed);
		current = List.copyOf(current);
	}

}
