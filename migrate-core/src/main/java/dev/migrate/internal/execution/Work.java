package dev.migrate.internal.execution;

import java.util.List;
import java.util.Map;

import dev.migrate.execution.MigrationPlan;
import dev.migrate.execution.Step;
import dev.migrate.history.Action;
import dev.migrate.internal.history.AppliedRevisions;
import dev.migrate.internal.history.StoredSql;
import dev.migrate.revision.RevisionId;

/**
 * The goal of a run, as a function of the state of the database. Pure, so that a run can
 * ask again whenever the database may have changed.
 */
public interface Work {

	/**
	 * The action of the run.
	 * @return the action
	 */
	Action action();

	/**
	 * Compares the files with the database.
	 * @param applied the revisions of the database
	 * @return the comparison
	 */
	RevisionComparison compare(AppliedRevisions applied);

	/**
	 * The revisions whose SQL is needed from the database.
	 * @param comparison the comparison of the files with the database
	 * @return the revisions; mostly none
	 */
	List<RevisionId> storedSql(RevisionComparison comparison);

	/**
	 * Decides the steps.
	 * @param comparison the comparison of the files with the database
	 * @param stored the SQL of the revisions from {@link #storedSql}
	 * @return the plan
	 */
	MigrationPlan plan(RevisionComparison comparison, Map<RevisionId, StoredSql> stored);

	/**
	 * Rebuilds the steps that an earlier run has begun and not finished.
	 * @param applied the revisions of the database
	 * @param stored their SQL in the database
	 * @return the steps to finish first; empty when there are none
	 */
	List<Step.Run> begun(AppliedRevisions applied, Map<RevisionId, StoredSql> stored);

}
