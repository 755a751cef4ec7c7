package dev.migrate;

import java.util.List;

import dev.migrate.revision.RevisionId;

/**
 * The result of a downgrade.
 *
 * @param removed the revisions that were taken back, in order; empty when there was
 * nothing to do
 * @param current the current heads now
 */
public record DowngradeResult(List<RevisionId> removed, List<RevisionId> current) {

	public DowngradeResult {
		removed = List.copyOf(removed);
		current = List.copyOf(current);
	}

}
