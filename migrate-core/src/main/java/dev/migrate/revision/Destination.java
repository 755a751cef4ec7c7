package dev.migrate.revision;

import java.util.List;
import java.util.Set;

/**
 * The place in a graph that a target stands for.
 *
 * @param revisions the revisions to reach; empty for base
 * @param branch the part of the graph that a downgrade may take back; the rest stays as
 * it is
 */
record Destination(List<RevisionId> revisions, Branch branch) {

	Set<RevisionId> upTo(RevisionGraph graph) {
		return graph.needs().down(this.revisions);
	}

	Set<RevisionId> above(RevisionGraph graph) {
		Set<RevisionId> above = graph.needs().up(this.branch.keep(directlyAbove(graph)));
		if (above.isEmpty()) {
			return above;
		}
		above.removeAll(upTo(graph));
		return above;
	}

	private List<RevisionId> directlyAbove(RevisionGraph graph) {
		if (this.revisions.isEmpty()) {
			return graph.bases();
		}
		return this.revisions.stream().flatMap((id) -> graph.lines().above(id).stream()).toList();
	}

}
