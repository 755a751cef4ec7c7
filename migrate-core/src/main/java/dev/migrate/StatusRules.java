package dev.migrate;

import java.util.List;

import dev.migrate.history.HistoryEntry;
import dev.migrate.history.Outcome;
import dev.migrate.internal.history.StatusSnapshot;

/** Finds the state of a database for an application. The gravest state comes first. */
final class StatusRules {

	private StatusRules() {
	}

	static State state(StatusSnapshot snapshot, List<RevisionStatus> revisions) {
		if (snapshot.lockHolder() != null) {
			return State.RUNNING;
		}
		if (has(revisions, RevisionState.PARTIAL)) {
			return failed(snapshot.history()) ? State.FAILED : State.INTERRUPTED;
		}
		if (has(revisions, RevisionState.EDITED)) {
			return State.EDITED;
		}
		if (has(revisions, RevisionState.UNKNOWN)) {
			return State.AHEAD;
		}
		if (has(revisions, RevisionState.PENDING)) {
			return failed(snapshot.history()) ? State.FAILED : State.PENDING;
		}
		return State.UP_TO_DATE;
	}

	private static boolean has(List<RevisionStatus> revisions, RevisionState state) {
		return revisions.stream().anyMatch((revision) -> revision.state() == state);
	}

	private static boolean failed(List<HistoryEntry> history) {
		return !history.isEmpty() && history.get(0).outcome() == Outcome.FAILED;
	}

}
