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

/** Which revision is directly below which, and what follows from that. */
final class Links {

	private final Map<RevisionId, List<RevisionId>> below = new LinkedHashMap<>();

	private final Map<RevisionId, List<RevisionId>> above = new LinkedHashMap<>();

	Links(Collection<Revision> revisions, Function<Revision, List<RevisionId>> below) {
		revisions.forEach((revision) -> this.above.put(revision.id(), new ArrayList<>()));
		revisions.forEach((revision) -> add(revision.id(), below.apply(revision)));
	}

	private void add(RevisionId id, List<RevisionId> below) {
		List<RevisionId> others = (below.size() < 2) ? below : List.copyOf(new LinkedHashSet<>(below));
		this.below.put(id, others);
		others.forEach((other) -> at(this.above, other).add(id));
	}

	Set<RevisionId> ids() {
		return this.below.keySet();
	}

	List<RevisionId> below(RevisionId id) {
		return at(this.below, id);
	}

	List<RevisionId> above(RevisionId id) {
		return at(this.above, id);
	}

	List<RevisionId> tops() {
		return ids().stream().filter((id) -> above(id).isEmpty()).toList();
	}

	List<RevisionId> bottoms() {
		return ids().stream().filter((id) -> below(id).isEmpty()).toList();
	}

	// The given revisions and everything below them.
	Set<RevisionId> down(Collection<RevisionId> from) {
		return reach(from, this.below);
	}

	// The given revisions and everything above them.
	Set<RevisionId> up(Collection<RevisionId> from) {
		return reach(from, this.above);
	}

	private static Set<RevisionId> reach(Collection<RevisionId> from, Map<RevisionId, List<RevisionId>> links) {
		Set<RevisionId> reached = new HashSet<>(from);
		Deque<RevisionId> open = new ArrayDeque<>(reached);
		while (!open.isEmpty()) {
			for (RevisionId next : at(links, open.remove())) {
				if (reached.add(next)) {
					open.add(next);
				}
			}
		}
		return reached;
	}

	private static List<RevisionId> at(Map<RevisionId, List<RevisionId>> links, RevisionId id) {
		List<RevisionId> found = links.get(id);
		if (found == null) {
			throw new IllegalArgumentException("No revision '" + id + "' in this graph");
		}
		return found;
	}

}
