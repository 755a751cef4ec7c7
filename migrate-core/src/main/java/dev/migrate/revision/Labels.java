package dev.migrate.revision;

import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The branch labels of every revision: its own, those of the revisions below it, and
 * those of the revisions above it up to the first fork or merge. Neighbours with the same
 * labels share one set.
 */
final class Labels {

	private static final BitSet NONE = new BitSet();

	private final Links lines;

	private final List<String> names;

	private final Map<RevisionId, BitSet> own = new HashMap<>();

	private final Map<RevisionId, BitSet> fromBelow = new HashMap<>();

	private final Map<RevisionId, BitSet> fromAbove = new HashMap<>();

	Labels(List<Revision> parentsFirst, Links lines) {
		this.lines = lines;
		this.names = parentsFirst.stream().flatMap((revision) -> revision.branchLabels().stream()).sorted().toList();
		if (this.names.isEmpty()) {
			return;
		}
		parentsFirst.forEach(this::addOwn);
		List<RevisionId> ids = parentsFirst.stream().map(Revision::id).toList();
		ids.forEach((id) -> this.fromBelow.put(id, union(id, lines.below(id), this.fromBelow)));
		for (int i = ids.size() - 1; i >= 0; i--) {
			this.fromAbove.put(ids.get(i), fromAbove(ids.get(i)));
		}
	}

	private void addOwn(Revision revision) {
		for (String label : revision.branchLabels()) {
			int number = Collections.binarySearch(this.names, label);
			this.own.computeIfAbsent(revision.id(), (id) -> new BitSet()).set(number);
		}
	}

	private BitSet fromAbove(RevisionId id) {
		return isOnStraightLine(id) ? union(id, this.lines.above(id), this.fromAbove) : NONE;
	}

	private boolean isOnStraightLine(RevisionId id) {
		return this.lines.below(id).size() < 2 && this.lines.above(id).size() < 2;
	}

	private BitSet union(RevisionId id, Collection<RevisionId> neighbours, Map<RevisionId, BitSet> inherited) {
		List<BitSet> sets = Stream
			.concat(Stream.of(own(id)), neighbours.stream().map((neighbour) -> at(inherited, neighbour)))
			.filter((set) -> !set.isEmpty())
			.distinct()
			.toList();
		if (sets.size() < 2) {
			return sets.isEmpty() ? NONE : sets.get(0);
		}
		BitSet union = new BitSet();
		sets.forEach(union::or);
		return union;
	}

	private BitSet own(RevisionId id) {
		return at(this.own, id);
	}

	private static BitSet at(Map<RevisionId, BitSet> sets, RevisionId id) {
		return sets.getOrDefault(id, NONE);
	}

	Set<String> of(RevisionId id) {
		BitSet all = (BitSet) at(this.fromBelow, id).clone();
		all.or(at(this.fromAbove, id));
		return Collections.unmodifiableSet(new LinkedHashSet<>(all.stream().mapToObj(this.names::get).toList()));
	}

}
