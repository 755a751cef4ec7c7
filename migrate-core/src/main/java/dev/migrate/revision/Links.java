package dev.migrate.revision;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** The direct links between revisions, and the questions that they answer. */
final class Links {

	private final Map<RevisionId, Neighbours> neighbours;

	Links(Collection<Revision> revisions, Function<Revision, List<RevisionId>> below) {
		this.neighbours = new LinkedHashMap<>(2 * revisions.size());
		revisions.forEach((revision) -> this.neighbours.put(revision.id(), Neighbours.above(below.apply(revision))));
		this.neighbours.forEach((id, its) -> its.below.forEach((other) -> at(other).above.add(id)));
	}

	private Links(Links links, List<RevisionId> order) {
		this.neighbours = new LinkedHashMap<>(2 * order.size());
		order.forEach((id) -> addNext(id, links.below(id)));
	}

	// The revisions below must have been added before.
	private void addNext(RevisionId id, List<RevisionId> below) {
		this.neighbours.put(id, new Neighbours(below, new ArrayList<>(1)));
		below.forEach((other) -> at(other).above.add(id));
	}

	// The same links, with all revisions in another order.
	Links inOrder(List<RevisionId> order) {
		return new Links(this, order);
	}

	Set<RevisionId> ids() {
		return this.neighbours.keySet();
	}

	List<RevisionId> below(RevisionId id) {
		return at(id).below;
	}

	List<RevisionId> above(RevisionId id) {
		return at(id).above;
	}

	List<RevisionId> tops() {
		return select((its) -> its.above.isEmpty());
	}

	List<RevisionId> bottoms() {
		return select((its) -> its.below.isEmpty());
	}

	List<RevisionId> forks() {
		return select((its) -> its.above.size() > 1);
	}

	List<RevisionId> joins() {
		return select((its) -> its.below.size() > 1);
	}

	private List<RevisionId> select(Predicate<Neighbours> condition) {
		return this.neighbours.entrySet()
			.stream()
			.filter((entry) -> condition.test(entry.getValue()))
			.map(Map.Entry::getKey)
			.toList();
	}

	// The given revisions and everything below them.
	Set<RevisionId> down(Collection<RevisionId> from) {
		return reach(from, this::below);
	}

	// The given revisions and everything above them.
	Set<RevisionId> up(Collection<RevisionId> from) {
		return reach(from, this::above);
	}

	private static Set<RevisionId> reach(Collection<RevisionId> from, Function<RevisionId, List<RevisionId>> links) {
		Set<RevisionId> reached = new HashSet<>(from);
		Deque<RevisionId> open = new ArrayDeque<>(reached);
		while (!open.isEmpty()) {
			for (RevisionId next : links.apply(open.remove())) {
				if (reached.add(next)) {
					open.add(next);
				}
			}
		}
		return reached;
	}

	private Neighbours at(RevisionId id) {
		Neighbours found = this.neighbours.get(id);
		if (found == null) {
			throw new IllegalArgumentException("No revision '" + id + "' in this graph");
		}
		return found;
	}

	/**
	 * The neighbours of one revision.
	 *
	 * @param below each once
	 * @param above in the order of the revisions
	 */
	private record Neighbours(List<RevisionId> below, List<RevisionId> above) {

		static Neighbours above(List<RevisionId> below) {
			List<RevisionId> distinct = (below.size() < 2) ? below : List.copyOf(new LinkedHashSet<>(below));
			return new Neighbours(distinct, new ArrayList<>(1));
		}

	}

}
