package dev.migrate;

import java.util.List;

import dev.migrate.revision.RevisionId;

/**
 * The result of an upgrade.
 *
 * @param applied the revisions that were applied, in order; empty when there was nothing
 * to do
 * @param current the current heads now
 */
public record UpgradeResult(List<RevisionId> applied, List<RevisionId> current) {

	public UpgradeResult {
		applied = List.copyOf(applied);
		current = List.copyOf(current);
	}

}
