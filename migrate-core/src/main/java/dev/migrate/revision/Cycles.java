package dev.migrate.revision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds revisions that are below themselves: at least one cycle of every knot of cycles,
 * and no revision that only leads to a cycle.
 */
final class Cycles {

	private final Links links;

	private final Set<RevisionId> seen = new HashSet<>();

	private final List<RevisionId> path = new ArrayList<>();

	private final List<Iterator<RevisionId>> ways = new ArrayList<>();

	private final Map<RevisionId, Integer> positions = new HashMap<>();

	private final Set<RevisionId> reported = new HashSet<>();

	private final List<List<RevisionId>> cycles = new ArrayList<>();

	private Cycles(Links links) {
		this.links = links;
	}

	// Each cycle starts with its smallest member; each member is above the next one.
	static List<List<RevisionId>> in(Links links) {
		Cycles search = new Cycles(links);
		links.ids().stream().sorted().forEach(search::searchFrom);
		return search.cycles;
	}

	private void searchFrom(RevisionId start) {
		follow(start);
		while (!this.path.isEmpty()) {
			Iterator<RevisionId> ways = this.ways.get(this.ways.size() - 1);
			if (ways.hasNext()) {
				follow(ways.next());
			}
			else {
				leave();
			}
		}
	}

	private void follow(RevisionId id) {
		Integer position = this.positions.get(id);
		if (position != null) {
			report(this.path.subList(position, this.path.size()));
		}
		else if (this.seen.add(id)) {
			this.positions.put(id, this.path.size());
			this.path.add(id);
			this.ways.add(this.links.below(id).iterator());
		}
	}

	private void leave() {
		this.ways.remove(this.ways.size() - 1);
		this.positions.remove(this.path.remove(this.path.size() - 1));
	}

	private void report(List<RevisionId> cycle) {
		if (!this.reported.contains(cycle.get(0)) && !this.reported.contains(cycle.get(cycle.size() - 1))) {
			this.reported.addAll(cycle);
			this.cycles.add(startingWithSmallest(cycle));
		}
	}

	private static List<RevisionId> startingWithSmallest(List<RevisionId> cycle) {
		List<RevisionId> rotated = new ArrayList<>(cycle);
		int smallest = 0;
		for (int i = 1; i < rotated.size(); i++) {
			smallest = (rotated.get(i).compareTo(rotated.get(smallest)) < 0) ? i : smallest;
		}
		Collections.rotate(rotated, -smallest);
		return rotated;
	}

}
