package dev.migrate.revision;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import dev.migrate.revision.Target.OnBranch;
import dev.migrate.revision.Target.Walk;

/** Finds the revisions to take back, and checks that they may be. */
final class Descent {

	private final RevisionGraph graph;

	private final Set<RevisionId> applied;

	private final Attempt attempt;

	Descent(RevisionGraph graph, Set<RevisionId> applied, Attempt attempt) {
		this.graph = graph;
		this.applied = applied;
		this.attempt = attempt;
	}

	Set<RevisionId> to(Target target) {
		Destination destination = new Resolver(this.graph, this.applied, this.attempt).destination(target);
		Set<RevisionId> above = destination.above(this.graph);
		above.retainAll(this.applied);
		if (!isBackFromCurrent(target)) {
			requireApplied(destination.revisions());
		}
		else if (target instanceof OnBranch) {
			requireOnBranch(destination.branch(), above);
		}
		return above;
	}

	private static boolean isBackFromCurrent(Target target) {
		return Resolver.unbranched(target) instanceof Walk walk && walk.isBackFromCurrent();
	}

	private void requireApplied(List<RevisionId> targets) {
		List<RevisionId> missing = targets.stream().filter((id) -> !this.applied.contains(id)).toList();
		if (!missing.isEmpty()) {
			throw InvalidDowngradeException.notApplied(this.attempt, this.graph.index().all(missing),
					this.graph.index().all(this.graph.currentHeads(this.applied)));
		}
	}

	private void requireOnBranch(Branch branch, Collection<RevisionId> above) {
		List<RevisionId> others = above.stream().filter((id) -> !branch.contains(id)).sorted().toList();
		if (!others.isEmpty()) {
			throw InvalidDowngradeException.othersAbove(this.attempt, branch, this.graph.index().all(others));
		}
	}

}
