package dev.migrate.revision;

import java.util.List;
import java.util.Set;

import dev.migrate.revision.Target.OnBranch;
import dev.migrate.revision.Target.Place;
import dev.migrate.revision.Target.Symbol;
import dev.migrate.revision.Target.Unbranched;
import dev.migrate.revision.Target.Walk;

/** Turns a target into revisions of a graph. */
final class Resolver {

	private final RevisionGraph graph;

	private final Attempt attempt;

	private final Places places;

	Resolver(RevisionGraph graph, Set<RevisionId> applied, Attempt attempt) {
		this.graph = graph;
		this.attempt = attempt;
		this.places = new Places(graph, applied, attempt);
	}

	Destination destination(Target target) {
		Branch branch = branch(target);
		if (unbranched(target) instanceof Walk walk) {
			List<RevisionId> start = start(walk, branch);
			return new Destination(walker(walk, branch).walk(start), limit(walk, branch, start));
		}
		return new Destination(this.places.find((Place) unbranched(target), branch), branch);
	}

	// A walk that stays at base instead of going below it.
	List<RevisionId> lowerEnd(Target target) {
		if (unbranched(target) instanceof Walk walk && walk.steps() < 0) {
			Branch branch = branch(target);
			return walker(walk, branch).walkOrStop(start(walk, branch));
		}
		return destination(target).revisions();
	}

	List<RevisionId> walk(List<RevisionId> start, Walk walk, Branch branch) {
		return walker(walk, branch).walk(start);
	}

	Branch branch(Target target) {
		return (target instanceof OnBranch onBranch) ? this.places.branch(onBranch.branch())
				: Branch.everything(this.graph);
	}

	static Unbranched unbranched(Target target) {
		return (target instanceof OnBranch onBranch) ? onBranch.target() : (Unbranched) target;
	}

	private List<RevisionId> start(Walk walk, Branch branch) {
		Place from = walk.from();
		return this.places.find((from != null) ? from : Symbol.CURRENT, branch);
	}

	private Walker walker(Walk walk, Branch branch) {
		return new Walker(this.graph, this.attempt, branch, walk);
	}

	// A walk down from the only current head leaves the revisions beside it alone.
	private Branch limit(Walk walk, Branch branch, List<RevisionId> start) {
		boolean nowhereElse = branch.isEverything() && walk.isBackFromCurrent() && !start.isEmpty();
		return nowhereElse ? Branch.of(this.graph, start.get(0).value(), start.get(0)) : branch;
	}

}
