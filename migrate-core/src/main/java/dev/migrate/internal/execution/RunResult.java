package dev.migrate.internal.execution;

import java.util.List;

import dev.migrate.drift.Drift;
import dev.migrate.execution.Step;
import dev.migrate.revision.RevisionId;
import org.jspecify.annotations.Nullable;

/**
 * The result of a run.
 *
 * @param steps the steps, in order; empty when there was nothing to do
 * @param current the current heads now
 * @param accepted the changes of others in the schema that a stamp has accepted, or
 * {@code null} if there was nothing to accept
 */
public record RunResult(List<Step> steps, List<RevisionId> current, @Nullable Drift accepted) {

	public RunResult {
		steps = List.copyOf(steps);
		current = List.copyOf(current);
	}

}
