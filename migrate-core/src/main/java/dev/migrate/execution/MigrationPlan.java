package dev.migrate.execution;

import java.util.List;

import dev.migrate.history.Action;
import dev.migrate.revision.RevisionId;

/**
 * The steps from the current revisions to a target.
 *
 * @param action what the run does
 * @param current the current heads
 * @param steps the steps, in order; empty when there is nothing to do
 */
public record MigrationPlan(Action action, List<RevisionId> current, List<Step> steps) {

	public MigrationPlan {
		current = List.copyOf(current);
		steps = List.copyOf(steps);
	}

	/**
	 * The revisions of all steps.
	 * @return the revisions, in order
	 */
	public List<RevisionId> revisions() {
		return this.steps.stream().flatMap((step) -> step.revisions().stream()).toList();
	}

}
