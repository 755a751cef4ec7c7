package dev.migrate.internal.execution;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import dev.migrate.internal.history.AppliedRevision;
import dev.migrate.revision.Navigator;
import dev.migrate.revision.Revision;
import dev.migrate.revision.RevisionId;
import dev.migrate.revision.Target;
import dev.migrate.script.Downgrade;

/**
 * The downgrades that an error names. Typed one after the other, they take some revisions
 * back, and with them only what comes after them.
 *
 * @param targets the targets of the downgrades
 * @param irreversible the revisions on the way that have no way back
 */
record AdvisedDowngrades(List<Target> targets, List<RevisionId> irreversible) {

	static AdvisedDowngrades of(RevisionComparison comparison, Collection<AppliedRevision> rows) {
		Navigator navigator = new Navigator(comparison.graph(), comparison.applied().ids());
		List<Target> targets = navigator.wayBack(rows.stream().map(AppliedRevision::id).toList());
		Set<AppliedRevision> stored = new HashSet<>(comparison.unknown());
		stored.addAll(comparison.edited());
		Set<RevisionId> removed = targets.stream()
			.flatMap((target) -> navigator.downgrade(target).stream())
			.map(Revision::id)
			.collect(Collectors.toSet());
		List<RevisionId> irreversible = comparison.applied()
			.rows()
			.stream()
			.filter((row) -> removed.contains(row.id()) && !isReversible(comparison, row, stored))
			.map(AppliedRevision::id)
			.toList();
		return new AdvisedDowngrades(targets, irreversible);
	}

	// A downgrade takes the statements from the file, if that is the one that was
	// applied.
	private static boolean isReversible(RevisionComparison comparison, AppliedRevision row,
			Set<AppliedRevision> stored) {
		return stored.contains(row) ? row.reversible().equals("YES")
				: comparison.scripts().find(row.id()).orElseThrow().downgrade() instanceof Downgrade.Available;
	}

	boolean areAvailable() {
		return this.irreversible.isEmpty();
	}

	String commands(String between) {
		return this.targets.stream()
			.map((target) -> "migrate downgrade " + target)
			.collect(Collectors.joining(between));
	}

	String obstacle() {
		return this.irreversible.stream().map(RevisionId::value).collect(Collectors.joining(", "))
				+ ((this.irreversible.size() == 1) ? " has no way back" : " have no way back");
	}

}
