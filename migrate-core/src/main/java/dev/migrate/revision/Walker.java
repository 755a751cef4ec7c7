package dev.migrate.revision;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import dev.migrate.revision.Target.Symbol;
import dev.migrate.revision.Target.Walk;

/**
 * Goes step by step along down revisions, on one branch. Only the last step down may lead
 * to several revisions, which a merge has joined.
 */
final class Walker {

	private static final int MAX_SUGGESTIONS = 10;

	private final RevisionGraph graph;

	private final Attempt attempt;

	private final Branch branch;

	private final Walk walk;

	private int taken;

	Walker(RevisionGraph graph, Attempt attempt, Branch branch, Walk walk) {
		this.graph = graph;
		this.attempt = attempt;
		this.branch = branch;
		this.walk = walk;
	}

	List<RevisionId> walk(List<RevisionId> start) {
		List<RevisionId> end = walkOrStop(start);
		if (this.taken < Math.abs(this.walk.steps())) {
			throw tooFar(start);
		}
		return end;
	}

	// Like walk, but stops where the graph ends.
	List<RevisionId> walkOrStop(List<RevisionId> start) {
		List<RevisionId> here = onlyOne(start, (this.walk.from() == Symbol.HEADS) ? "heads" : "current heads");
		for (this.taken = 0; this.taken < Math.abs(this.walk.steps()); this.taken++) {
			List<RevisionId> next = isUp() ? up(here) : down(here);
			if (isUp() ? next.isEmpty() : here.isEmpty()) {
				return here;
			}
			here = next;
		}
		return here;
	}

	private boolean isUp() {
		return this.walk.steps() > 0;
	}

	private List<RevisionId> up(List<RevisionId> here) {
		List<RevisionId> above = here.isEmpty() ? this.graph.bases() : this.graph.lines().above(here.get(0));
		return onlyOne(this.branch.keep(above), "ways up");
	}

	private List<RevisionId> down(List<RevisionId> here) {
		return onlyOne(here, "ways down").stream()
			.flatMap((id) -> this.branch.keep(this.graph.lines().below(id)).stream())
			.toList();
	}

	private List<RevisionId> onlyOne(List<RevisionId> ways, String what) {
		if (ways.size() > 1) {
			List<String> targets = ways.stream()
				.limit(MAX_SUGGESTIONS)
				.map((way) -> branchName(way, ways) + "@" + this.walk)
				.toList();
			throw new AmbiguousWalkException(this.attempt, what, this.graph.index().all(ways), targets);
		}
		return ways;
	}

	private String branchName(RevisionId way, List<RevisionId> ways) {
		Set<String> labels = new LinkedHashSet<>(this.graph.labels(way));
		ways.stream().filter((other) -> !other.equals(way)).map(this.graph::labels).forEach(labels::removeAll);
		return labels.stream().findFirst().orElse(way.value());
	}

	private WalkTooFarException tooFar(List<RevisionId> start) {
		String from = start.isEmpty() ? "base" : Titles.list(this.graph.index().all(start));
		return new WalkTooFarException(this.attempt, this.taken, from + this.branch.described(),
				(isUp() || this.taken > 0) ? shorterWay() : "Nothing comes before base" + nothingApplied() + ".");
	}

	private String shorterWay() {
		String end = this.branch.prefix() + (isUp() ? Symbol.HEADS : Symbol.BASE);
		String shorter = (this.taken > 0) ? "'" + shorter() + "' or " : "";
		return "Use " + shorter + "'" + end + "'.";
	}

	private String nothingApplied() {
		boolean fromDatabase = this.walk.from() == null || this.walk.from() == Symbol.CURRENT;
		return fromDatabase
				? ", and that is where the database is: no revision" + this.branch.described() + " is applied" : "";
	}

	private String shorter() {
		return this.branch.prefix() + new Walk(this.walk.from(), Integer.signum(this.walk.steps()) * this.taken);
	}

}
