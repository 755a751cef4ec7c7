package dev.migrate.revision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;

/**
 * Sorts revisions from below to above. Where that leaves a choice, the smaller identifier
 * comes first.
 */
final class TopologicalOrder {

	private final Links links;

	/**
	 * The number of revisions still missing below each revision with several below it.
	 */
	private final Map<RevisionId, Integer> waitingFor = new HashMap<>();

	private final Queue<RevisionId> ready;

	private TopologicalOrder(Links links) {
		this.links = links;
		this.ready = new PriorityQueue<>(links.bottoms());
		links.joins().forEach((id) -> this.waitingFor.put(id, links.below(id).size()));
	}

	// Leaves out the revisions in a cycle or above one.
	static List<RevisionId> of(Links links) {
		return new TopologicalOrder(links).sort();
	}

	private List<RevisionId> sort() {
		List<RevisionId> sorted = new ArrayList<>(this.links.ids().size());
		for (RevisionId id = this.ready.poll(); id != null; id = this.ready.poll()) {
			sorted.add(id);
			this.links.above(id).forEach(this::oneLess);
		}
		return sorted;
	}

	private void oneLess(RevisionId id) {
		if (!this.waitingFor.containsKey(id) || this.waitingFor.merge(id, -1, Integer::sum) == 0) {
			this.ready.add(id);
		}
	}

}
