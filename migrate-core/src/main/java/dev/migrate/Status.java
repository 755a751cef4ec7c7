package dev.migrate;

import java.util.List;
import java.util.Map;

import dev.migrate.history.HistoryEntry;
import dev.migrate.history.SchemaRecord;
import dev.migrate.lock.LockHolder;
import dev.migrate.revision.RevisionId;
import org.jspecify.annotations.Nullable;

/**
 * The status of a database for an operator, read by one query.
 *
 * @param state the state in one word
 * @param current the current heads of the database
 * @param heads the heads of the revision files
 * @param revisions the revisions, parents first
 * @param database the identity of the database
 * @param lockHolder the session that holds the lock, or {@code null} if there is none
 * @param history the last entries of the history, newest first
 * @param leftSchema the record of the schema that the last run left, or {@code null} if
 * there is none
 * @param remedies what to do about all revisions in a state; for {@code EDITED} and
 * {@code UNKNOWN}, where there are such revisions
 */
public record Status(State state, List<RevisionId> current, List<RevisionId> heads, List<RevisionStatus> revisions,
		DatabaseInfo database, @Nullable LockHolder lockHolder, List<HistoryEntry> history,
		@Nullable SchemaRecord leftSchema, Map<RevisionState, String> remedies) {

	public Status {
		current = List.copyOf(current);
		heads = List.copyOf(heads);
		revisions = List.copyOf(revisions);
		history = List.copyOf(history);
		remedies = Map.copyOf(remedies);
	}

	/**
	 * The revisions that are not wholly applied, in the order in which an upgrade would
	 * run them.
	 * @return the pending revisions; empty when there are none
	 */
	public List<RevisionStatus> pending() {
		return this.revisions.stream()
			.filter((revision) -> revision.state() == RevisionState.PENDING
					|| revision.state() == RevisionState.PARTIAL)
			.toList();
	}

}
