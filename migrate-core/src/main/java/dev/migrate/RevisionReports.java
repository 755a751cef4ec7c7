package dev.migrate;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import dev.migrate.RevisionStatus.Application;
import dev.migrate.RevisionStatus.Reversible;
import dev.migrate.internal.execution.EditedRevisions;
import dev.migrate.internal.execution.RevisionComparison;
import dev.migrate.internal.execution.UnknownRevisions;
import dev.migrate.internal.history.AppliedRevision;
import dev.migrate.internal.history.RowState;
import dev.migrate.revision.Revision;
import dev.migrate.revision.RevisionId;
import dev.migrate.script.Downgrade;
import dev.migrate.script.RevisionScript;
import org.jspecify.annotations.Nullable;

/** Reports the state of each revision in a database. */
final class RevisionReports {

	private RevisionReports() {
	}

	static List<RevisionStatus> all(RevisionComparison comparison) {
		Set<RevisionId> edited = edited(comparison);
		return comparison.graph().revisions().stream().map((revision) -> one(revision, comparison, edited)).toList();
	}

	static RevisionStatus one(Revision revision, RevisionComparison comparison) {
		return one(revision, comparison, edited(comparison));
	}

	// In the words of the errors of an upgrade.
	static Map<RevisionState, String> remedies(RevisionComparison comparison) {
		Map<RevisionState, String> remedies = new EnumMap<>(RevisionState.class);
		if (!comparison.edited().isEmpty()) {
			remedies.put(RevisionState.EDITED, new EditedRevisions(comparison).advice());
		}
		if (!comparison.unknown().isEmpty()) {
			remedies.put(RevisionState.UNKNOWN, new UnknownRevisions(comparison).advice());
		}
		return remedies;
	}

	private static Set<RevisionId> edited(RevisionComparison comparison) {
		return comparison.edited().stream().map(AppliedRevision::id).collect(Collectors.toSet());
	}

	private static RevisionStatus one(Revision revision, RevisionComparison comparison, Set<RevisionId> edited) {
		AppliedRevision row = comparison.applied().find(revision.id());
		Optional<RevisionScript> script = comparison.scripts().find(revision.id());
		return new RevisionStatus(revision, state(row, script.isPresent(), edited), reversible(row, script),
				(row != null) ? application(row) : null);
	}

	private static RevisionState state(@Nullable AppliedRevision row, boolean hasFile, Set<RevisionId> edited) {
		if (row == null) {
			return RevisionState.PENDING;
		}
		if (row.state() != RowState.APPLIED) {
			return RevisionState.PARTIAL;
		}
		if (!hasFile) {
			return RevisionState.UNKNOWN;
		}
		return edited.contains(row.id()) ? RevisionState.EDITED : RevisionState.APPLIED;
	}

	private static Reversible reversible(@Nullable AppliedRevision row, Optional<RevisionScript> script) {
		if (script.isEmpty() || (row != null && row.fileHash().equals(script.get().fileHash()))) {
			return (row != null) ? Reversible.valueOf(row.reversible()) : Reversible.MISSING;
		}
		Downgrade downgrade = script.get().downgrade();
		if (downgrade instanceof Downgrade.Available) {
			return Reversible.YES;
		}
		return (downgrade instanceof Downgrade.Irreversible) ? Reversible.NO : Reversible.MISSING;
	}

	private static Application application(AppliedRevision row) {
		return new Application(row.appliedAt(), row.appliedBy(), row.host(), row.applicationVersion(), row.duration(),
				row.downRevisions());
	}

}
