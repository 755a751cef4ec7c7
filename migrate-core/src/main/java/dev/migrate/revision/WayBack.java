package dev.migrate.revision;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the downgrades that take some revisions back, and leave all that can stay. */
final class WayBack {

	private final Navigator navigator;

	private final RevisionGraph graph;

	private final Set<RevisionId> applied;

	WayBack(Navigator navigator, RevisionGraph graph, Set<RevisionId> applied) {
		this.navigator = navigator;
		this.graph = graph;
		this.applied = applied;
	}

	// One downgrade can take back several of them.
	List<Target> from(Collection<RevisionId> revisions) {
		Set<RevisionId> removed = new HashSet<>();
		List<Target> targets = new ArrayList<>();
		for (RevisionId id : this.graph.inOrder(Set.copyOf(revisions))) {
			if (!removed.contains(id)) {
				Target target = from(id);
				this.navigator.downgrade(target).forEach((revision) -> removed.add(revision.id()));
				targets.add(target);
			}
		}
		return targets;
	}

	// Below a merge, the downgrade to one parent can take back more than that to another.
	private Target from(RevisionId id) {
		Set<RevisionId> below = below(id);
		Stream<String> targets = below.isEmpty() ? Stream.of("base") : below.stream().map(RevisionId::value);
		return targets.map((target) -> Target.parse(id + "@" + target))
			.min(Comparator.comparingInt((target) -> this.navigator.downgrade(target).size()))
			.orElseThrow();
	}

	// The nearest applied revisions along down revisions.
	private Set<RevisionId> below(RevisionId id) {
		Set<RevisionId> found = new LinkedHashSet<>();
		Set<RevisionId> seen = new HashSet<>();
		Deque<RevisionId> open = new ArrayDeque<>(this.graph.lines().below(id));
		while (!open.isEmpty()) {
			RevisionId next = open.remove();
			if (this.applied.contains(next)) {
				found.add(next);
			}
			else if (seen.add(next)) {
				open.addAll(this.graph.lines().below(next));
			}
		}
		return found;
	}

}
