package dev.migrate.execution;

import dev.migrate.history.Action;
import dev.migrate.revision.RevisionId;

/**
 * What was recorded of a statement that a run was interrupted at.
 *
 * @param revision its revision
 * @param action what the run was doing
 * @param resolution what the statement counts as now
 * @param sql the statement
 * @param statement which statement of the step, from 1
 * @param statements how many statements the step has
 */
public record Resolved(RevisionId revision, Action action, Resolution resolution, String sql, int statement,
		int statements) {

}
