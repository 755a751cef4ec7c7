package dev.migrate.revision;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import dev.migrate.revision.Target.Walk;

/** Collects the revisions between the two ends of a range. */
final class Range {

	private final RevisionGraph graph;

	private final Resolver resolver;

	private final Attempt attempt;

	Range(RevisionGraph graph, Set<RevisionId> applied, Attempt attempt) {
		this.graph = graph;
		this.resolver = new Resolver(graph, applied, attempt);
		this.attempt = attempt;
	}

	Set<RevisionId> of(TargetRange asked) {
		TargetRange range = asked.alongBranch();
		Set<RevisionId> all = new HashSet<>(all(range));
		all.retainAll(this.resolver.branch(range.from()).members());
		all.retainAll(this.resolver.branch(range.to()).members());
		if (all.isEmpty() && !revisions(range.to()).isEmpty()) {
			throw unrelated(this.resolver.lowerEnd(range.from()), revisions(range.to()));
		}
		return all;
	}

	private Set<RevisionId> all(TargetRange range) {
		if (isBare(range.from()) && isBare(range.to())) {
			return between(this.resolver.lowerEnd(range.from()), revisions(range.to()));
		}
		if (Resolver.unbranched(range.from()) instanceof Walk walk && walk.isBare() && walk.steps() < 0) {
			return within(-walk.steps(), revisions(range.to()), this.resolver.branch(range.from()));
		}
		List<RevisionId> from = this.resolver.lowerEnd(range.from());
		if (Resolver.unbranched(range.to()) instanceof Walk walk && walk.isBare() && walk.steps() > 0) {
			return between(from, this.resolver.walk(from, walk, this.resolver.branch(range.to())));
		}
		return between(from, revisions(range.to()));
	}

	private static boolean isBare(Target target) {
		return Resolver.unbranched(target) instanceof Walk walk && walk.isBare();
	}

	private List<RevisionId> revisions(Target target) {
		return this.resolver.destination(target).revisions();
	}

	private Set<RevisionId> within(int steps, List<RevisionId> top, Branch branch) {
		Set<RevisionId> within = new HashSet<>(top);
		List<RevisionId> here = top;
		for (int taken = 0; taken < steps && !here.isEmpty(); taken++) {
			here = here.stream()
				.flatMap((id) -> branch.keep(this.graph.lines().below(id)).stream())
				.filter(within::add)
				.toList();
		}
		return within;
	}

	private Set<RevisionId> between(List<RevisionId> from, List<RevisionId> to) {
		if (from.isEmpty()) {
			return this.graph.needs().down(to);
		}
		Set<RevisionId> aboveFrom = this.graph.needs().up(from);
		List<RevisionId> tops = to.stream().filter(aboveFrom::contains).toList();
		if (tops.isEmpty()) {
			throw unrelated(from, to);
		}
		return between(new HashSet<>(from), this.graph.needs().down(tops));
	}

	private UnrelatedRangeException unrelated(List<RevisionId> from, List<RevisionId> to) {
		return new UnrelatedRangeException(this.attempt, this.graph.index().all(from), this.graph.index().all(to));
	}

	private Set<RevisionId> between(Set<RevisionId> from, Set<RevisionId> upTo) {
		Set<RevisionId> between = new HashSet<>(upTo);
		between.removeAll(this.graph.needs().down(from));
		from.stream().filter(upTo::contains).forEach(between::add);
		return between;
	}

}
