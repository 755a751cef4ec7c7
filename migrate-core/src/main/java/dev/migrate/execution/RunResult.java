package dev.migrate.execution;

import java.util.List;

import dev.migrate.drift.Drift;
import dev.migrate.revision.RevisionId;
import org.jspecify.annotations.Nullable;

/**
 * What a run did.
 *
 * @param steps the steps, in order; empty when there was nothing to do
 * @param current the current heads now
 * @param accepted what others had changed in the schema and a stamp has accepted, or
 * {@code null} if there was nothing to accept
 */
public record RunResult(List<Step> steps, List<RevisionId> current, @Nullable Drift accepted) {

	public RunResult {
		steps = List.copyOf(steps);
		current = List.copyOf(current);
	}

}
