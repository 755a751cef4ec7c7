package dev.migrate.execution;

import java.util.List;
import java.util.Map;

import dev.migrate.history.Action;
import dev.migrate.history.AppliedRevisions;
import dev.migrate.history.StoredSql;
import dev.migrate.revision.RevisionId;

/**
 * What a run is to do, as a function of what the database has. Pure, so that it can be
 * asked again whenever the database may have changed.
 */
public interface Work {

	/**
	 * What the run does.
	 * @return the action
	 */
	Action action();

	/**
	 * Compares the files with the database.
	 * @param applied what the database has
	 * @return the comparison
	 */
	RevisionComparison compare(AppliedRevisions applied);

	/**
	 * The revisions whose SQL is needed from the database.
	 * @param comparison the files and the database
	 * @return the revisions; mostly none
	 */
	List<RevisionId> storedSql(RevisionComparison comparison);

	/**
	 * Decides the steps.
	 * @param comparison the files and the database
	 * @param stored the SQL that was asked for
	 * @return the plan
	 */
	MigrationPlan plan(RevisionComparison comparison, Map<RevisionId, StoredSql> stored);

	/**
	 * Rebuilds the steps that an earlier run has begun and not finished.
	 * @param applied what the database has
	 * @param stored the SQL that the database has of them
	 * @return the steps to finish first
	 */
	List<Step.Run> begun(AppliedRevisions applied, Map<RevisionId, StoredSql> stored);

}
