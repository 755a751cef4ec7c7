package dev.migrate.spring.command.drawing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.migrate.revision.Revision;
import dev.migrate.revision.RevisionGraph;
import dev.migrate.revision.RevisionId;

/**
 * The order of revisions in a drawing. Each one follows all that come after it in the
 * graph, as closely as possible, so that the revisions of a branch stay together.
 */
final class DrawingOrder {

	private final RevisionGraph graph;

	private final Map<RevisionId, Integer> waitingFor = new HashMap<>();

	private final Deque<RevisionId> ready = new ArrayDeque<>();

	private DrawingOrder(RevisionGraph graph) {
		this.graph = graph;
	}

	static List<RevisionId> of(RevisionGraph graph, Set<RevisionId> shown) {
		return new DrawingOrder(graph).order(shown);
	}

	private List<RevisionId> order(Set<RevisionId> shown) {
		shown.forEach((id) -> this.waitingFor.put(id, 0));
		shown.forEach((id) -> this.graph.parents(id)
			.forEach((parent) -> this.waitingFor.computeIfPresent(parent, (key, count) -> count + 1)));
		this.graph.revisions()
			.stream()
			.map(Revision::id)
			.filter((id) -> Integer.valueOf(0).equals(this.waitingFor.get(id)))
			.forEach(this.ready::push);
		List<RevisionId> order = new ArrayList<>();
		while (!this.ready.isEmpty()) {
			RevisionId next = this.ready.pop();
			order.add(next);
			release(next);
		}
		return order;
	}

	private void release(RevisionId id) {
		List<RevisionId> parents = this.graph.parents(id);
		for (int i = parents.size() - 1; i >= 0; i--) {
			Integer count = this.waitingFor.computeIfPresent(parents.get(i), (key, waiting) -> waiting - 1);
			if (count != null && count == 0) {
				this.ready.push(parents.get(i));
			}
		}
	}

}
