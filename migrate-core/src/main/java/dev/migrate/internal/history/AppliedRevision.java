package dev.migrate.internal.history;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import dev.migrate.error.Location;
import dev.migrate.revision.Revision;
import dev.migrate.revision.RevisionId;
import org.jspecify.annotations.Nullable;

/**
 * The record of a revision in the database, without its SQL.
 *
 * @param id the revision
 * @param state its state
 * @param downRevisions its down revisions when it was applied
 * @param dependsOn its dependencies when it was applied
 * @param branchLabels its branch labels
 * @param message its message
 * @param source the file that it was read from
 * @param checksum the checksum of its upgrade
 * @param fileHash the hash of its file; if it is equal, nothing at all has changed
 * @param statementsDone the number of statements of the step that are done, from the
 * first on
 * @param intent the objects that existed before the statement that is about to run
 * outside a transaction, or {@code null} if there is none
 * @param run the run that applied it
 * @param appliedAt the time at which it was applied
 * @param appliedBy the database user
 * @param host the machine that ran it
 * @param applicationVersion the version of the application, or {@code null} if unknown
 * @param duration the time that it took
 * @param reversible {@code YES}, {@code NO} or {@code MISSING}
 */
public record AppliedRevision(RevisionId id, RowState state, List<RevisionId> downRevisions, List<String> dependsOn,
		List<String> branchLabels, String message, String source, String checksum, String fileHash, int statementsDone,
		@Nullable String intent, String run, Instant appliedAt, String appliedBy, String host,
		@Nullable String applicationVersion, Duration duration, String reversible) {

	/**
	 * The revision as the graph sees it.
	 * @return a revision without a creation date
	 */
	public Revision revision() {
		return new Revision(this.id, this.downRevisions, this.dependsOn, this.branchLabels, this.message, null,
				new Location(this.source, 1));
	}

}
