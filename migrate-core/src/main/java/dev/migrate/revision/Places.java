package dev.migrate.revision;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import dev.migrate.revision.Target.Named;
import dev.migrate.revision.Target.Place;
import dev.migrate.revision.Target.Symbol;

/** Looks up targets without steps. */
final class Places {

	private static final List<String> WORDS = List.of("head", "heads", "base", "current");

	private final RevisionGraph graph;

	private final Set<RevisionId> applied;

	private final Attempt attempt;

	Places(RevisionGraph graph, Set<RevisionId> applied, Attempt attempt) {
		this.graph = graph;
		this.applied = applied;
		this.attempt = attempt;
	}

	Branch branch(String name) {
		return Branch.of(this.graph, name, named(name, Branch.everything(this.graph)));
	}

	List<RevisionId> find(Place place, Branch branch) {
		return (place instanceof Named named) ? List.of(named(named.name(), branch)) : symbol((Symbol) place, branch);
	}

	private List<RevisionId> symbol(Symbol symbol, Branch branch) {
		return switch (symbol) {
			case HEAD -> head(branch);
			case HEADS -> heads(branch);
			case BASE -> List.of();
			case CURRENT -> this.graph.currentHeads(new HashSet<>(branch.keep(this.applied)));
		};
	}

	private List<RevisionId> head(Branch branch) {
		List<RevisionId> heads = heads(branch);
		if (heads.size() > 1) {
			throw new MultipleHeadsException(this.attempt, branch, this.graph.index().all(heads));
		}
		return heads;
	}

	private List<RevisionId> heads(Branch branch) {
		return branch.isEverything() ? this.graph.effectiveHeads() : branch.keep(this.graph.heads());
	}

	private RevisionId named(String name, Branch branch) {
		List<Revision> candidates = candidates(name);
		List<Revision> members = candidates.stream().filter((candidate) -> branch.contains(candidate.id())).toList();
		if (members.isEmpty()) {
			throw new NotOnBranchException(this.attempt, branch, candidates);
		}
		if (members.size() > 1) {
			throw new AmbiguousRevisionException(this.attempt, name, members);
		}
		return members.get(0).id();
	}

	private List<Revision> candidates(String name) {
		RevisionIndex index = this.graph.index();
		List<Revision> candidates = index.named(name).map(List::of).orElseGet(() -> index.startingWith(name));
		if (candidates.isEmpty()) {
			String foreign = ForeignTargets.hint(name, this.attempt.doing());
			throw new UnknownRevisionException(this.attempt, name,
					foreign.isEmpty() ? "." + index.didYouMean(name, WORDS) : foreign + ".");
		}
		return candidates;
	}

}
