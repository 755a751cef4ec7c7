package dev.migrate.execution;

import java.util.List;

import dev.migrate.revision.RevisionId;

/**
 * What a run did.
 *
 * @param steps the steps, in order; empty when there was nothing to do
 * @param current the current heads now
 */
public record RunResult(List<Step> steps, List<RevisionId> current) {

	public RunResult {
		steps = List.copyOf(steps);
		current = List.copyOf(current);
	}

}
