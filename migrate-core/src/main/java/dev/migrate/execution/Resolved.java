package dev.migrate.execution;

import dev.migrate.history.Action;
import dev.migrate.revision.RevisionId;

/**
 * The recorded decision about a statement at which a run was interrupted.
 *
 * @param revision its revision
 * @param action the action of the run
 * @param resolution what the statement counts as now
 * @param sql the statement
 * @param statement the number of the statement in the step, from 1
 * @param statements the number of statements in the step
 */
public record Resolved(RevisionId revision, Action action, Resolution resolution, String sql, int statement,
		int statements) {

}
